package vn.annals.kernel.ledger.proof.note;

import java.util.List;
import java.util.regex.Pattern;
import vn.annals.kernel.ledger.proof.Sha256;

/** What a notary signs: the root of a ledger at a size. {@code origin} is {@code <host>/ledger/<tenant>}. */
public record Checkpoint(String origin, long size, byte[] root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final String LEDGER = "/ledger/";

    public Checkpoint {
        if (root.length != Sha256.LENGTH) {
            throw new NotANote("a root has " + Sha256.LENGTH + " bytes");
        }
    }

    public static String origin(String host, String tenant) {
        return host + LEDGER + tenant;
    }

    public static Checkpoint of(SignedNote note) {
        var lines = List.of(note.text().split("\n", -1));
        if (lines.size() != 4 || !lines.getLast().isEmpty()) {
            throw new NotANote("a checkpoint has three lines");
        }
        if (!SIZE.matcher(lines.get(1)).matches()) {
            throw new NotANote("its size is no number");
        }
        return new Checkpoint(
                Form.keyName(lines.getFirst()), Long.parseLong(lines.get(1)), Form.fromBase64(lines.get(2)));
    }

    public SignedNote signedBy(NoteSigner signer) {
        return signer.sign(origin + "\n" + size + "\n" + Form.base64(root) + "\n");
    }

    /** Empty when the origin is not a ledger. */
    public String tenant() {
        var at = origin.lastIndexOf(LEDGER);
        return at < 0 ? "" : origin.substring(at + LEDGER.length());
    }

    /** A key speaks for the ledger, or the host, that its name is. */
    public boolean mayBeSignedBy(VerifierKey key) {
        return key.name().equals(origin) || origin.equals(origin(key.name(), tenant()));
    }
}
