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
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.client.ClientId;
import vn.annals.kernel.ledger.LedgerSerializer;

class ClientLedgerFormatTest {

    private static final ClientId CLIENT = new ClientId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final String PERSON = "5707e911-69fa-5eb4-9e7d-c52d0d3ff2d7";

    private final LedgerSerializer ledger = new LedgerSerializer(ClientEvent.class);

    static Stream<ClientEvent> events() {
        return Stream.of(
                new ClientCreated(CLIENT, 1, "cong-tin-0b5c1d5e@cao-bang", "Cổng tin", List.of("integrator")),
                new ClientRotated(CLIENT, PERSON),
                new ClientRevoked(CLIENT, 2),
                new ClientConverged(CLIENT, 1, PERSON));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_stored_form_is_pinned(ClientEvent event) throws IOException {
        var stored = ledger.serialize(event, String.class);
        assertThat(stored.getData())
                .isEqualTo(pinned(stored.getType().getName(), stored.getType().getRevision()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_stored_is_read_back(ClientEvent event) throws IOException {
        var name = "client." + event.getClass().getSimpleName();
        assertThat(read(pinned(name, "1"), name)).isEqualTo(event);
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrder(ClientEvent.class.getPermittedSubclasses());
    }

    private Object read(String json, String name) {
        return ledger.deserialize(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }

    private static String pinned(String name, String revision) throws IOException {
        try (var file =
                ClientLedgerFormatTest.class.getResourceAsStream("/ledger/" + name + "." + revision + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
