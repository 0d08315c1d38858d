package vn.annals.media.blob;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaFile;

/**
 * Keeps what comes in and then has it told of: a fact must never speak of bytes that are not there. Of what is kept and
 * never told of, because somebody was killed between or it was refused, there is a note before anything else.
 */
@Component
public final class Arrivals {

    private final BlobStore blobs;
    private final ArrivalsStore notes;

    Arrivals(BlobStore blobs, ArrivalsStore notes) {
        this.blobs = blobs;
        this.notes = notes;
    }

    public <T> T keep(MediaFile file, Path bytes, Supplier<T> telling) throws IOException {
        notes.expect(file.sha256());
        blobs.put(file, bytes);
        var told = telling.get();
        notes.told(file.sha256());
        return told;
    }
}
