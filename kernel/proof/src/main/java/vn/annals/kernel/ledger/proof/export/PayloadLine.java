package vn.annals.kernel.ledger.proof.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.Leaf.LeafEvent;
import vn.annals.kernel.ledger.proof.PayloadCommitment;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.export.ExportedCommit.ExportedEvent;

/** One line of {@code payloads.jsonl}: the canonical JSON object {@code {i, n, payload, salt}} of event i of commit n. */
record PayloadLine(long commit, int index) {

    private static final byte[] BEFORE_SALT = ",\"salt\":\"".getBytes(US_ASCII);
    private static final byte[] AFTER_SALT = "\"}".getBytes(US_ASCII);
    private static final int SALT = 22;
    private static final int TAIL = BEFORE_SALT.length + SALT + AFTER_SALT.length;

    byte[] of(ExportedEvent event) {
        var head = head();
        var salt = Base64.getUrlEncoder().withoutPadding().encode(event.salt());
        var line = Arrays.copyOf(head, head.length + event.payload().length + TAIL);
        var at = put(line, head.length, event.payload());
        at = put(line, at, BEFORE_SALT);
        at = put(line, at, salt);
        put(line, at, AFTER_SALT);
        return line;
    }

    private static int put(byte[] line, int at, byte[] part) {
        System.arraycopy(part, 0, line, at, part.length);
        return at + part.length;
    }

    /**
     * The payload in a line. Its form is compared, not parsed: the commitment in the leaf fixes every byte of the
     * payload, and these few characters fix the rest.
     */
    byte[] payload(byte @Nullable [] line, LeafEvent said) {
        var head = head();
        if (line == null || !startsWith(line, head)) {
            throw wrong(Reason.PAYLOAD_MISSING, "the line of event " + index + " is not in its place");
        }
        var end = line.length - TAIL;
        if (end < head.length || !hasTail(line, end)) {
            throw wrong(Reason.PAYLOAD_MALFORMED, "the line of event " + index + " has another form");
        }
        var payload = Arrays.copyOfRange(line, head.length, end);
        if (payload.length != said.length()) {
            throw wrong(Reason.PAYLOAD_DIFFERS, "event " + index + ": the leaf says " + said.length() + " bytes");
        }
        if (!PayloadCommitment.of(salt(line, end), payload).equals(said.commitment())) {
            throw wrong(Reason.PAYLOAD_DIFFERS, "event " + index + ": payload and salt do not fit the leaf");
        }
        return payload;
    }

    private byte[] head() {
        return ("{\"i\":" + index + ",\"n\":" + commit + ",\"payload\":").getBytes(US_ASCII);
    }

    private static boolean startsWith(byte[] line, byte[] head) {
        return line.length >= head.length && Arrays.equals(line, 0, head.length, head, 0, head.length);
    }

    private static boolean hasTail(byte[] line, int at) {
        var salt = at + BEFORE_SALT.length;
        return Arrays.equals(line, at, salt, BEFORE_SALT, 0, BEFORE_SALT.length)
                && Arrays.equals(line, salt + SALT, line.length, AFTER_SALT, 0, AFTER_SALT.length);
    }

    private byte[] salt(byte[] line, int end) {
        var from = end + BEFORE_SALT.length;
        var text = Arrays.copyOfRange(line, from, from + SALT);
        try {
            var salt = Base64.getUrlDecoder().decode(text);
            // The decoder passes over bits that mean nothing.
            if (salt.length == PayloadCommitment.SALT
                    && Arrays.equals(
                            text, Base64.getUrlEncoder().withoutPadding().encode(salt))) {
                return salt;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw wrong(Reason.SALT_DIFFERS, "event " + index + ": not a salt");
    }

    private Wrong wrong(Reason reason, String detail) {
        return new Wrong(Finding.at(commit, reason, detail).within(FileNames.PAYLOADS));
    }
}
