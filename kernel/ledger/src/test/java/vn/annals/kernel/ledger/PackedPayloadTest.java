package vn.annals.kernel.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedPayloadTest {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(ints = {1, 511, 512, 7_000, MEGABYTE, PendingCommit.MOST_BYTES})
    void what_is_packed_is_unpacked(int length) {
        var payload = text(length);
        assertThat(PackedPayload.in(stored(payload))).isEqualTo(payload);
    }

    @Test
    void long_texts_are_kept_much_shorter_and_short_ones_as_they_are() {
        var kept = stored(text(7_000));
        assertThat(kept.containsKey("payload")).isFalse();
        assertThat(kept.get("packed", Binary.class).length()).isLessThan(3_500);
        assertThat(stored(text(100))).containsEntry("payload", new Binary(text(100)));
    }

    @Test
    void what_does_not_become_shorter_is_kept_as_it_is() {
        var noise = new byte[2_000];
        new Random(1).nextBytes(noise);
        assertThat(stored(noise)).containsEntry("payload", new Binary(noise));
    }

    @Test
    void commits_of_before_are_read() {
        var payload = text(7_000);
        assertThat(PackedPayload.in(new Document("payload", new Binary(payload))))
                .isEqualTo(payload);
    }

    @Test
    void what_was_not_packed_here_is_nothing() throws IOException {
        var packed = stored(text(7_000)).get("packed", Binary.class).getData();
        assertNothing(Arrays.copyOf(packed, packed.length - 1));
        assertNothing(Arrays.copyOf(packed, packed.length + 1));
        assertNothing(new byte[0]);
        assertNothing("{}".getBytes(UTF_8));
        assertNothing(deflated(new byte[PendingCommit.MOST_BYTES + 1]));
        assertNothing(deflated(new byte[100 * MEGABYTE]));
        assertThat(PackedPayload.in(new Document("packed", "text").append("payload", new Binary(packed))))
                .isEmpty();
        assertThat(PackedPayload.in(new Document())).isEmpty();
    }

    private static void assertNothing(byte[] packed) {
        assertThat(PackedPayload.in(new Document("packed", new Binary(packed)))).isEmpty();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        }
        return packed.toByteArray();
    }

    private static Document stored(byte[] payload) {
        var event = new Document();
        PackedPayload.of(payload).putInto(event);
        return event;
    }

    private static byte[] text(int length) {
        var random = new Random(length);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append("tin tức hội nghị tỉnh ủy nông thôn ".charAt(random.nextInt(34)));
        }
        return Arrays.copyOf(text.toString().getBytes(UTF_8), length);
    }
}
