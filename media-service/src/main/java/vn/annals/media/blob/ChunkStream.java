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

    ChunkStream(long size, int chunkSize, IntFunction<byte[]> chunks) {
        this.count = Math.toIntExact((size + chunkSize - 1) / chunkSize);
        this.chunkSize = chunkSize;
        this.chunks = chunks;
    }

    /** At a place in it, whose bytes have been fetched afterwards; what stands before it is not. */
    void begin(long from) {
        next = (int) Math.min(from / chunkSize, count);
        if (ready()) {
            at = (int) Math.min(from % chunkSize, current.length);
        }
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

    private boolean ready() {
        while (at == current.length && next < count) {
            current = chunks.apply(next++);
            at = 0;
        }
        return at < current.length;
    }
}
