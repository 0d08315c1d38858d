package vn.annals.kernel.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What the leaf says of a payload: {@code SHA-256("annals/payload/v1\0" ‖ salt ‖ payload)} in base64url.
 * With salt and payload erased the leaf still verifies and tells nothing.
 */
public final class PayloadCommitment {

    /** Length of a salt in bytes. */
    public static final int SALT = 16;

    private static final byte[] DOMAIN = "annals/payload/v1\0".getBytes(StandardCharsets.US_ASCII);

    private PayloadCommitment() {}

    public static String of(byte[] salt, byte[] payload) {
        if (salt.length != SALT) {
            throw new IllegalArgumentException("a salt has " + SALT + " bytes");
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(DOMAIN, salt, payload));
    }
}
