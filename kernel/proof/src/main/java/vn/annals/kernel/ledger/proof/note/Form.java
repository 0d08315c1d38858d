package vn.annals.kernel.ledger.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import vn.annals.kernel.ledger.proof.Sha256;

/** The few spellings that notes, checkpoints and keys share. */
final class Form {

    /** Type byte of a plain Ed25519 signature. */
    static final byte ED25519 = 1;

    static final int ID = 4;

    private Form() {}

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] fromBase64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            // The JDK takes bits that mean nothing; one value must not have two spellings.
            if (base64(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new NotANote("not base64");
    }

    static String text(byte[] bytes) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            if (text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
                throw new NotANote("control character");
            }
            return text;
        } catch (CharacterCodingException malformed) {
            throw new NotANote("not UTF-8");
        }
    }

    static String keyName(String name) {
        if (name.isEmpty() || name.indexOf('+') >= 0 || name.codePoints().anyMatch(Form::blank)) {
            throw new NotANote("not the name of a key");
        }
        return name;
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static byte[] keyId(String name, byte[] typedKey) {
        var hash = Sha256.of((name + "\n").getBytes(StandardCharsets.UTF_8), typedKey);
        return Arrays.copyOf(hash, ID);
    }

    static byte[] typed(byte[] key) {
        return ByteBuffer.allocate(1 + key.length).put(ED25519).put(key).array();
    }
}
