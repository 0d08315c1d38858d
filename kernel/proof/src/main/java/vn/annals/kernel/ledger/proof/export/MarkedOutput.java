package vn.annals.kernel.ledger.proof.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import vn.annals.kernel.ledger.proof.Sha256;

/** A file in writing, hashed on its way. */
final class MarkedOutput extends OutputStream {

    private final MessageDigest digest = Sha256.digest();
    private final OutputStream out;
    private long bytes;

    MarkedOutput(OutputStream out) {
        // The digest works on whole buffers, not on the scraps it is fed.
        this.out = new BufferedOutputStream(new DigestOutputStream(out, digest), 1 << 16);
    }

    void text(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void line(byte[] line) throws IOException {
        write(line);
        write('\n');
    }

    @Override
    public void write(int b) throws IOException {
        bytes++;
        out.write(b);
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
        bytes += length;
        out.write(b, from, length);
    }

    /** Ends the file. */
    FileMark mark() throws IOException {
        out.close();
        return new FileMark(bytes, FileMark.hex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
