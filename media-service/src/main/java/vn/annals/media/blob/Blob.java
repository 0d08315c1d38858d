package vn.annals.media.blob;

import java.io.InputStream;
import java.util.function.LongFunction;

/**
 * A kept file. Its bytes are read when {@link #open} is called, from the tenant it was found in. One that was not
 * {@code remade} is as it came, with all that it may say beside what it shows.
 */
public record Blob(
        String sha256, String type, String extension, long size, boolean remade, LongFunction<InputStream> bytes) {

    public InputStream open() {
        return open(0);
    }

    /** To be read from a place on. */
    InputStream open(long from) {
        return new SoughtStream(size, from, bytes);
    }
}
