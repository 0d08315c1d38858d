package vn.annals.media.blob;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.annals.contracts.media.MediaFile;

/** Where the current tenant's files are kept, found by the SHA-256 of their bytes. */
public interface BlobStore {

    /** Keeps a file that was made here; doing it again, or at the same time as another, changes nothing. */
    void put(MediaFile file, Path bytes) throws IOException;

    Optional<Blob> find(String sha256);
}
