package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedRetried;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedSkipped;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;

class SliceLedgerFormatTest {

    private static final String ARTICLE = "6f1f3a52-8f0b-4e57-9d2c-0a1b2c3d4e5f";

    private final LedgerSerializer ledger = new LedgerSerializer(SliceEvent.class);

    static Stream<SliceEvent> events() {
        return Stream.of(
                new ReplayRequested("board"),
                new ParkedRetried("board", ARTICLE),
                new ParkedSkipped("board", ARTICLE, new LedgerPosition(412, 1).number(), "viết sai"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_it_always_was(SliceEvent event) throws IOException {
        var stored = ledger.serialize(event, String.class);

        assertThat(stored.getData())
                .isEqualTo(pinned(stored.getType().getName(), stored.getType().getRevision()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_as_it_was_meant(SliceEvent event) throws IOException {
        var name = "slice." + event.getClass().getSimpleName();

        Object read = ledger.deserialize(new SimpleSerializedObject<>(pinned(name, "1"), String.class, name, "1"));

        assertThat(read).isEqualTo(event);
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass)).containsExactlyInAnyOrder(SliceEvent.class.getPermittedSubclasses());
    }

    private static String pinned(String name, String revision) throws IOException {
        var file = "/ledger/" + name + "." + revision + ".json";
        try (var stream = SliceLedgerFormatTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
