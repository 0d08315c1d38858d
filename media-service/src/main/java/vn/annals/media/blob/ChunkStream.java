package vn.annals.media.blob;

import java.io.InputStream;
import java.util.function.IntFunction;

/** The bytes of numbered chunks, each fetched when its turn comes. */
final class ChunkStream extends InputStream {

    private final int count;
    private final int chunkSize;
    private final IntFunction<byte[]> chunks;
    private int next;
    private byte[] current = {};
    private int at;

    ChunkStream(int count, int chunkSize, IntFunction<byte[]> chunks) {
        this.count = count;
        this.chunkSize = chunkSize;
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return ready() ? current[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        var taken = Math.min(length, current.length - at);
        System.arraycopy(current, at, into, offset, taken);
        at += taken;
        return taken;
    }

    @Override
    public long skip(long wanted) {
        var left = wanted;
        // Whole chunks are passed over without being fetched; all but the last are of one length.
        while (left > 0 && (at < current.length || next < count)) {
            if (at == current.length && left >= chunkSize && next < count - 1) {
                next++;
                left -= chunkSize;
            } else if (ready()) {
                var step = (int) Math.min(left, current.length - at);
                at += step;
                left -= step;
            }
        }
        return wanted - left;
    }

    private boolean ready() {
        while (at == current.length && next < count) {
            current = chunks.apply(next++);
            at = 0;
        }
        return at < current.length;
    }
}
