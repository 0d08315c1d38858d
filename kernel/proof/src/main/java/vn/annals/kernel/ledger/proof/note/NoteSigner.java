package vn.annals.kernel.ledger.proof.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.List;

/** Signs notes under one name. */
public final class NoteSigner {

    /** Length of a secret in bytes. */
    public static final int SECRET = 32;

    private final VerifierKey key;
    private final PrivateKey secret;

    private NoteSigner(String name, KeyPair pair) {
        this.key = VerifierKey.of(name, pair.getPublic());
        this.secret = pair.getPrivate();
    }

    /** The signer of an Ed25519 secret (RFC 8032 section 5.1.5). */
    public static NoteSigner ofSeed(String name, byte[] secret) {
        if (secret.length != SECRET) {
            throw new NotANote("a secret has " + SECRET + " bytes");
        }
        return new NoteSigner(name, pair(secret));
    }

    /** What an auditor checks by. */
    public VerifierKey key() {
        return key;
    }

    SignedNote sign(String text) {
        return new SignedNote(text, List.of(new NoteSignature(key.name(), key.id(), signature(text))));
    }

    private byte[] signature(String text) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            return signing.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key does not sign", unusable);
        }
    }

    // Java derives a public key only while it makes a pair, and a pair only from what it takes for chance.
    private static KeyPair pair(byte[] secret) {
        try {
            var pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, new Given(secret));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has Ed25519", missing);
        }
    }

    private static final class Given extends SecureRandom {

        private final byte[] secret;

        private Given(byte[] secret) {
            this.secret = secret.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(secret, 0, bytes, 0, bytes.length);
        }
    }
}
