package vn.annals.kernel.service.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What the ledger says of a session: the same of an act and of the sign-in that began it. */
public final class Sessions {

    private static final int BYTES = 16;

    private Sessions() {}

    // The ledger is read by auditors for ever; a session id itself could still be alive.
    public static @Nullable String hash(@Nullable String session) {
        if (session == null) {
            return null;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(session.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
