package vn.annals.media.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.annals.contracts.media.MediaFile;

/** A picture that passed the door and waits in a temporary file until it is kept. Closing throws the temporary file away. */
public record Arrival(Path path, MediaFile file) implements Closeable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
