package vn.annals.kernel.ledger;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The payload of an event as it lies in a commit: {@code payload} as it was serialized or, where that is much longer,
 * {@code packed}, the same bytes deflated. Leaves, proofs and exports know the serialized bytes only.
 */
record PackedPayload(String field, byte[] bytes) {

    private static final String PLAIN = "payload";
    private static final String PACKED = "packed";
    private static final int SHORT = 512;

    // A third of the time of the usual level, for a fourteenth more.
    private static final int LEVEL = 3;

    private static final byte[] NOTHING = {};

    // What a commit can hold; more comes from nobody who writes through the ledger.
    private static final int LONGEST = PendingCommit.MOST_BYTES;
    // The end of what just fits is seen only with room to spare.
    private static final int ROOM = LONGEST + 1;

    static PackedPayload of(byte[] payload) {
        if (payload.length < SHORT) {
            return plain(payload);
        }
        var room = new byte[payload.length];
        try (var deflater = new Deflater(LEVEL)) {
            deflater.setInput(payload);
            deflater.finish();
            var length = deflater.deflate(room);
            return deflater.finished() ? new PackedPayload(PACKED, Arrays.copyOf(room, length)) : plain(payload);
        }
    }

    void putInto(Document event) {
        event.append(field, new Binary(bytes));
    }

    /** For an event that was read and is not written again. */
    static PackedPayload plain(byte[] payload) {
        return new PackedPayload(PLAIN, payload);
    }

    /** The serialized bytes; none when what is stored is nothing that was packed here. No event has an empty payload. */
    static byte[] in(Document event) {
        var field = event.containsKey(PACKED) ? PACKED : PLAIN;
        if (!(event.get(field) instanceof Binary stored)) {
            return NOTHING;
        }
        return field.equals(PACKED) ? unpacked(stored.getData()) : stored.getData();
    }

    private static byte[] unpacked(byte[] packed) {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var payload = new byte[(int) Math.clamp(8L * packed.length, SHORT, ROOM)];
            var length = inflater.inflate(payload);
            while (length == payload.length && length < ROOM && !inflater.finished()) {
                payload = Arrays.copyOf(payload, (int) Math.min(ROOM, 2L * length));
                length += inflater.inflate(payload, length, payload.length - length);
            }
            // What is cut off, too long, or followed by something is not what was packed.
            var whole = inflater.finished() && inflater.getRemaining() == 0 && length <= LONGEST;
            return whole ? Arrays.copyOf(payload, length) : NOTHING;
        } catch (DataFormatException altered) {
            return NOTHING;
        }
    }
}
