package vn.annals.kernel.service.trial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.kernel.ledger.LedgerSerializer;

/**
 * Each event of some families, in its first revision, is written as it stands in {@code /ledger/<family>.<Event>.1.json}, and
 * what stands there is read as that event.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LedgerFormat {

    private final List<Class<?>> families;
    private final LedgerSerializer ledger;

    protected LedgerFormat(Class<?>... families) {
        this.families = List.of(families);
        this.ledger = new LedgerSerializer(families);
    }

    /** One of each kind. */
    protected abstract Stream<?> events();

    @ParameterizedTest
    @MethodSource("events")
    void the_stored_form_is_pinned(Object event) throws IOException {
        var stored = ledger.serialize(event, String.class);
        assertThat(stored.getData())
                .isEqualTo(pinned(stored.getType().getName(), stored.getType().getRevision()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_stored_is_read_back(Object event) throws IOException {
        var name = family(event) + "." + event.getClass().getSimpleName();
        assertThat(read(pinned(name, "1"), name)).isEqualTo(event);
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        families.stream().flatMap(LedgerFormat::records).toList());
    }

    protected final Object read(String json, String name) {
        return ledger.deserialize(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }

    private String family(Object event) {
        var family = families.stream()
                .filter(each -> each.isInstance(event))
                .findFirst()
                .orElseThrow();
        return family.getSimpleName().replaceFirst("Event$", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(event -> event.isSealed() ? records(event) : Stream.of(event));
    }

    private String pinned(String name, String revision) throws IOException {
        try (var file = getClass().getResourceAsStream("/ledger/" + name + "." + revision + ".json")) {
            return new String(file.readAllBytes(), UTF_8).strip();
        }
    }
}
