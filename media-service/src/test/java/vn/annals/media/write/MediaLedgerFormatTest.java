package vn.annals.media.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaBroughtBack;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaRetired;
import vn.annals.kernel.ledger.LedgerSerializer;

class MediaLedgerFormatTest {

    private final LedgerSerializer ledger = new LedgerSerializer(MediaEvent.class);

    static Stream<MediaEvent> events() {
        return Stream.of(
                Pictures.stored(),
                new MediaDescribed(Pictures.ID, 2, Pictures.OTHER_WORDS),
                new MediaFileReplaced(Pictures.ID, 2, Pictures.OTHER_FILE, "bản rõ hơn"),
                new MediaRetired(Pictures.ID, 2, "hết hạn giấy phép"),
                new MediaBroughtBack(Pictures.ID, 2),
                new MediaClaimed(Pictures.ID, Pictures.ARTICLE, 3),
                new MediaReleased(Pictures.ID, Pictures.ARTICLE));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_stored_form_is_pinned(MediaEvent event) throws IOException {
        var stored = ledger.serialize(event, String.class);
        assertThat(stored.getData())
                .isEqualTo(pinned(stored.getType().getName(), stored.getType().getRevision()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_stored_is_read_back(MediaEvent event) throws IOException {
        var name = "media." + event.getClass().getSimpleName();
        var stored = new SimpleSerializedObject<>(pinned(name, "1"), String.class, name, "1");
        assertThat((Object) ledger.deserialize(stored)).isEqualTo(event);
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass)).containsExactlyInAnyOrder(MediaEvent.class.getPermittedSubclasses());
    }

    private static String pinned(String name, String revision) throws IOException {
        try (var file = MediaLedgerFormatTest.class.getResourceAsStream("/ledger/" + name + "." + revision + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
