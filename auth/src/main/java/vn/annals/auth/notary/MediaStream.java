package vn.annals.auth.notary;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/** The chunks of a file one after the other, up to the first that is not there. */
final class MediaStream extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk = new byte[0];
    private int at;
    private int next;

    MediaStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return filled() ? chunk[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (!filled()) {
            return -1;
        }
        var count = Math.min(most, chunk.length - at);
        System.arraycopy(chunk, at, into, from, count);
        at += count;
        return count;
    }

    private boolean filled() {
        if (at < chunk.length) {
            return true;
        }
        var following = chunks.apply(next++);
        at = 0;
        chunk = following.map(bytes -> Arrays.copyOf(bytes, bytes.length)).orElseGet(() -> new byte[0]);
        return chunk.length > 0;
    }
}
