package vn.annals.media.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What bytes are known by: the lower-case hex SHA-256 of them, and how many there are. */
public record Fingerprint(String sha256, long size) {

    static Fingerprint of(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return copied(in, OutputStream.nullOutputStream());
        }
    }

    /** That of all that is left of the stream, which is written out meanwhile. */
    public static Fingerprint copied(InputStream in, OutputStream out) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = in.transferTo(new DigestOutputStream(out, digest));
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()), size);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
