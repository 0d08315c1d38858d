package vn.annals.media.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.LongFunction;

/**
 * Bytes that are passed over before the first is read are never fetched. Opened at once at the place that will
 * probably be read, so that what cannot be had is known before an answer begins.
 */
final class SoughtStream extends InputStream {

    private final LongFunction<InputStream> opener;
    private final long size;
    private final long guess;
    private InputStream bytes;
    private long at;
    private boolean read;

    SoughtStream(long size, long guess, LongFunction<InputStream> opener) {
        this.opener = opener;
        this.size = size;
        this.guess = guess;
        this.bytes = opener.apply(guess);
    }

    @Override
    public long skip(long wanted) throws IOException {
        if (read) {
            return bytes.skip(wanted);
        }
        var skipped = Math.clamp(wanted, 0, size - at);
        at += skipped;
        return skipped;
    }

    @Override
    public int read() throws IOException {
        return ready().read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        return ready().read(into, offset, length);
    }

    private InputStream ready() throws IOException {
        if (!read && at != guess) {
            bytes.close();
            bytes = opener.apply(at);
        }
        read = true;
        return bytes;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
