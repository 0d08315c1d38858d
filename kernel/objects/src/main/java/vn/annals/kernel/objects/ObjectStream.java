package vn.annals.kernel.objects;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** An object's bytes; what is left when it is closed is not fetched only to be thrown away. */
final class ObjectStream extends FilterInputStream {

    private static final long CHEAP = 64 * 1024;

    private final ResponseInputStream<GetObjectResponse> bytes;
    private long left;

    ObjectStream(ResponseInputStream<GetObjectResponse> bytes) {
        super(bytes);
        this.bytes = bytes;
        this.left = bytes.response().contentLength();
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        var skipped = super.skip(wanted);
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        if (left > CHEAP) {
            bytes.abort();
        } else {
            super.close();
        }
    }
}
