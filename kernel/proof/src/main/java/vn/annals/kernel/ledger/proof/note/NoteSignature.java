package vn.annals.kernel.ledger.proof.note;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** One signature line of a note: by which key, and what it signed with. */
public record NoteSignature(String name, byte[] id, byte[] signature) {

    private static final String DASH = "\u2014";

    static NoteSignature of(String line) {
        var words = line.split(" ", -1);
        if (words.length != 3 || !words[0].equals(DASH)) {
            throw new NotANote("not a signature line");
        }
        var bytes = Form.fromBase64(words[2]);
        if (bytes.length <= Form.ID) {
            throw new NotANote("short signature");
        }
        return new NoteSignature(
                Form.keyName(words[1]),
                Arrays.copyOf(bytes, Form.ID),
                Arrays.copyOfRange(bytes, Form.ID, bytes.length));
    }

    String line() {
        var bytes = ByteBuffer.allocate(id.length + signature.length).put(id).put(signature);
        return DASH + " " + name + " " + Form.base64(bytes.array()) + "\n";
    }
}
