package vn.annals.kernel.ledger.proof.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import vn.annals.kernel.ledger.proof.Sha256;

/** How long a file is and what it hashes to. */
record FileMark(long bytes, String sha256) {

    static FileMark of(InputStream content) throws IOException {
        try (var hashed = new DigestInputStream(content, Sha256.digest())) {
            var bytes = hashed.transferTo(OutputStream.nullOutputStream());
            return new FileMark(bytes, hex(hashed.getMessageDigest().digest()));
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
