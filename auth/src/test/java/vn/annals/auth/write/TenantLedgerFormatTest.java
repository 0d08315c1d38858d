package vn.annals.auth.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantClosed;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;
import vn.annals.kernel.ledger.LedgerSerializer;

class TenantLedgerFormatTest {

    private static final String SLUG = "cao-bang";

    private final LedgerSerializer ledger = new LedgerSerializer(TenantEvent.class);

    static Stream<TenantEvent> events() {
        return Stream.of(
                new TenantRegistered(SLUG, "Tỉnh ủy Cao Bằng", "Cao Bằng", List.of("caobang.example")),
                new TenantActivated(SLUG),
                new TenantSuspended(SLUG, "sáp nhập"),
                new TenantResumed(SLUG),
                new TenantDescribed(SLUG, "Tỉnh ủy Cao Bằng", "Cao Bằng", List.of("caobang.example")),
                new TenantClosed(SLUG, "sáp nhập"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_stored_form_is_pinned(TenantEvent event) throws IOException {
        var stored = ledger.serialize(event, String.class);
        assertThat(stored.getData())
                .isEqualTo(pinned(stored.getType().getName(), stored.getType().getRevision()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_stored_is_read_back(TenantEvent event) throws IOException {
        var name = "tenant." + event.getClass().getSimpleName();
        assertThat(read(pinned(name, "1"), name)).isEqualTo(event);
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrder(TenantEvent.class.getPermittedSubclasses());
    }

    @Test
    void a_tenant_registered_with_nothing_but_its_name_is_read() {
        assertThat(read("{\"name\":\"Tỉnh ủy\",\"slug\":\"cao-bang\"}", "tenant.TenantRegistered"))
                .isEqualTo(new TenantRegistered(SLUG, "Tỉnh ủy", null, List.of()));
    }

    private Object read(String json, String name) {
        return ledger.deserialize(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }

    private static String pinned(String name, String revision) throws IOException {
        try (var file =
                TenantLedgerFormatTest.class.getResourceAsStream("/ledger/" + name + "." + revision + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
