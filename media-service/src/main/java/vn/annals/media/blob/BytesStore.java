package vn.annals.media.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A place for bytes of the current tenant, known by their hash and nothing else. It refuses with
 * {@code SERVICE_UNAVAILABLE} while it does not answer.
 */
public interface BytesStore {

    StoreKind kind();

    /** Bytes that are there afterwards are there whole; to bring them again, or two at once, does no harm. */
    void put(Fingerprint file, Path bytes) throws IOException;

    /**
     * Bytes from a place on. The first of them has been had when this returns.
     *
     * @throws BytesMissing here or while they are read, when they are not there
     */
    InputStream open(Fingerprint file, long from);

    void remove(String sha256);

    /** The hashes under which anything lies here, be it whole or not, in their order and after the given one. */
    List<String> names(String after, int limit);

    /** When anything was brought here under this hash last. */
    Instant broughtAt(String sha256);
}
