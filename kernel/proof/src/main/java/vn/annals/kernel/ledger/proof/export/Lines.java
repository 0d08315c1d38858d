package vn.annals.kernel.ledger.proof.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.Sha256;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;

/** A file of lines, each ended by a newline, read once and hashed on its way. */
final class Lines implements Closeable {

    // A commit holds at most 4 MiB; an endless line must not fill the memory.
    private static final int LONGEST = 16 << 20;

    private final String file;
    private final InputStream in;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long bytes;

    Lines(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** The next line without its newline, or none. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream(0);
        while (at < end || fill()) {
            var newline = newline();
            line.write(buffer, at, newline - at);
            at = newline + 1;
            if (newline < end) {
                return line.toByteArray();
            }
            if (line.size() > LONGEST) {
                throw new Wrong(Finding.in(file, Reason.TRUNCATED, "a line without an end"));
            }
        }
        if (line.size() > 0) {
            throw new Wrong(Finding.in(file, Reason.TRUNCATED, "the last line has no end"));
        }
        return null;
    }

    private int newline() {
        var newline = at;
        while (newline < end && buffer[newline] != '\n') {
            newline++;
        }
        return newline;
    }

    private boolean fill() throws IOException {
        var read = in.read(buffer);
        if (read <= 0) {
            return false;
        }
        digest.update(buffer, 0, read);
        bytes += read;
        at = 0;
        end = read;
        return true;
    }

    /** Reads to the end, whatever is there. */
    FileMark mark() throws IOException {
        while (fill()) {
            at = end;
        }
        return new FileMark(bytes, FileMark.hex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
