package vn.annals.kernel.ledger.proof.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** A public key in note form, {@code <name>+<id>+<base64 of type and key>}: what an auditor is given by other means. */
public final class VerifierKey {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] X509_ED25519 = HEX.parseHex("302a300506032b6570032100");
    private static final int LENGTH = 32;

    private final String name;
    private final byte[] typed;
    private final PublicKey key;

    private VerifierKey(String name, byte[] typed) {
        this.name = Form.keyName(name);
        this.typed = typed;
        this.key = decoded(typed);
    }

    public static VerifierKey of(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new NotANote("a key reads name+id+key");
        }
        var key = new VerifierKey(parts[0], Form.fromBase64(parts[2]));
        if (!HEX.formatHex(key.id()).equals(parts[1])) {
            throw new NotANote("the key has another id");
        }
        return key;
    }

    static VerifierKey of(String name, PublicKey key) {
        var encoded = key.getEncoded();
        return new VerifierKey(name, Form.typed(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length)));
    }

    private static PublicKey decoded(byte[] typed) {
        if (typed.length != 1 + LENGTH || typed[0] != Form.ED25519) {
            throw new NotANote("not an Ed25519 key");
        }
        try {
            var encoded = Arrays.copyOf(X509_ED25519, X509_ED25519.length + LENGTH);
            System.arraycopy(typed, 1, encoded, X509_ED25519.length, LENGTH);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException offTheCurve) {
            throw new NotANote("not an Ed25519 key");
        }
    }

    public String name() {
        return name;
    }

    byte[] id() {
        return Form.keyId(name, typed);
    }

    boolean made(NoteSignature signature) {
        return signature.name().equals(name) && Arrays.equals(signature.id(), id());
    }

    boolean verifies(String text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return name + "+" + HEX.formatHex(id()) + "+" + Form.base64(typed);
    }
}
