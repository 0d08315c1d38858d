package vn.annals.kernel.ledger.proof.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.SortedSet;
import java.util.TreeSet;

/** Which media files payloads name: every text member {@code sha256} of 64 lower-case hex digits is one. */
final class MediaNames {

    private static final byte[] MEMBER = "\"sha256\":\"".getBytes(US_ASCII);
    private static final int DIGITS = 64;

    private final SortedSet<String> names = new TreeSet<>();

    void collect(byte[] payload) {
        var last = payload.length - MEMBER.length - DIGITS - 1;
        for (int at = 0; at <= last; at++) {
            if (payload[at] == '"' && payload[at + 1] == 's' && member(payload, at)) {
                add(payload, at + MEMBER.length);
            }
        }
    }

    private static boolean member(byte[] payload, int at) {
        for (int i = 2; i < MEMBER.length; i++) {
            if (payload[at + i] != MEMBER[i]) {
                return false;
            }
        }
        return true;
    }

    private void add(byte[] payload, int at) {
        var name = new String(payload, at, DIGITS, US_ASCII);
        if (payload[at + DIGITS] == '"' && FileNames.media(FileNames.MEDIA + name)) {
            names.add(name);
        }
    }

    SortedSet<String> names() {
        return names;
    }
}
