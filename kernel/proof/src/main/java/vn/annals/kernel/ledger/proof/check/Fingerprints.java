package vn.annals.kernel.ledger.proof.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import vn.annals.kernel.ledger.proof.Sha256;

/** Which texts came before, at 128 bits each: a million commands take 32 MB where their texts would take 150. */
final class Fingerprints {

    private long[] slots = new long[2048];
    private int count;

    /** Whether {@code text} is new. */
    boolean add(String text) {
        var hash = ByteBuffer.wrap(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        if (4 * (count + 1) > slots.length) {
            grow();
        }
        // An empty slot is a zero.
        return insert(hash.getLong() | 1, hash.getLong());
    }

    private boolean insert(long high, long low) {
        var at = slot(low);
        while (slots[at] != 0) {
            if (slots[at] == high && slots[at + 1] == low) {
                return false;
            }
            at = (at + 2) & (slots.length - 1);
        }
        slots[at] = high;
        slots[at + 1] = low;
        count++;
        return true;
    }

    private int slot(long low) {
        return (int) (low & (slots.length / 2 - 1)) * 2;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        count = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                insert(old[i], old[i + 1]);
            }
        }
    }
}
