package vn.annals.auth.automation.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.contracts.client.ClientId;
import vn.annals.contracts.drift.DriftEvent;
import vn.annals.contracts.drift.DriftEvent.AccountEnabled;
import vn.annals.contracts.drift.DriftEvent.AccountReplaced;
import vn.annals.contracts.drift.DriftEvent.ClientClosed;
import vn.annals.contracts.drift.DriftEvent.ClientRestored;
import vn.annals.contracts.drift.DriftEvent.MembershipRestored;
import vn.annals.contracts.drift.DriftEvent.OrganizationRestored;
import vn.annals.contracts.drift.DriftEvent.RolesRestored;
import vn.annals.contracts.drift.DriftEvent.RolesWithdrawn;
import vn.annals.contracts.drift.DriftEvent.StrangerRemoved;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.ledger.LedgerSerializer;

class DriftLedgerFormatTest {

    private static final String UUID = "0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10";
    private static final MemberId MEMBER = new MemberId(UUID);
    private static final ClientId CLIENT = new ClientId(UUID);
    private static final String PERSON = "5707e911-69fa-5eb4-9e7d-c52d0d3ff2d7";

    private final LedgerSerializer ledger = new LedgerSerializer(DriftEvent.class);

    static Stream<DriftEvent> events() {
        return Stream.of(
                new RolesRestored(MEMBER, PERSON, List.of("editor", "auditor")),
                new RolesWithdrawn(MEMBER, PERSON, List.of("admin")),
                new MembershipRestored(MEMBER, PERSON),
                new AccountEnabled(MEMBER, PERSON),
                new AccountReplaced(MEMBER, PERSON),
                new StrangerRemoved(PERSON),
                new OrganizationRestored(List.of("group/editor", "surplus/author/admin")),
                new ClientRestored(CLIENT, List.of("client", "role/integrator")),
                new ClientClosed(CLIENT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_stored_form_is_pinned(DriftEvent event) throws IOException {
        var stored = ledger.serialize(event, String.class);
        assertThat(stored.getData())
                .isEqualTo(pinned(stored.getType().getName(), stored.getType().getRevision()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_stored_is_read_back(DriftEvent event) throws IOException {
        var name = "drift." + event.getClass().getSimpleName();
        assertThat(read(pinned(name, "1"), name)).isEqualTo(event);
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(records(DriftEvent.class).toList());
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(event -> event.isSealed() ? records(event) : Stream.of(event));
    }

    private Object read(String json, String name) {
        return ledger.deserialize(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }

    private static String pinned(String name, String revision) throws IOException {
        try (var file = DriftLedgerFormatTest.class.getResourceAsStream("/ledger/" + name + "." + revision + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
