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
import vn.annals.contracts.member.AdminEvent;
import vn.annals.contracts.member.AdminEvent.AdminAppointed;
import vn.annals.contracts.member.AdminEvent.AdminDismissed;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.ledger.LedgerSerializer;

class MemberLedgerFormatTest {

    private static final MemberId MEMBER = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final String PERSON = "5707e911-69fa-5eb4-9e7d-c52d0d3ff2d7";

    private final LedgerSerializer ledger = new LedgerSerializer(MemberEvent.class, AdminEvent.class);

    static Stream<Object> events() {
        return Stream.of(
                new MemberInvited(MEMBER, 1, List.of("editor", "admin")),
                new MemberRolesChanged(MEMBER, 2, List.of("author")),
                new MemberDisabled(MEMBER, 3),
                new MemberEnabled(MEMBER, 4),
                new MemberRemoved(MEMBER, 5),
                new MemberConverged(MEMBER, 1, PERSON),
                new AdminAppointed(MEMBER),
                new AdminDismissed(MEMBER));
    }

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
        var family = event instanceof AdminEvent ? "admin." : "member.";
        var name = family + event.getClass().getSimpleName();
        assertThat(read(pinned(name, "1"), name)).isEqualTo(event);
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Stream.of(MemberEvent.class, AdminEvent.class)
                        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .toList());
    }

    @Test
    void one_who_had_no_account_when_gone_is_read() {
        assertThat(read("{\"memberId\":\"" + MEMBER.value() + "\",\"revision\":2}", "member.MemberConverged"))
                .isEqualTo(new MemberConverged(MEMBER, 2, null));
    }

    private Object read(String json, String name) {
        return ledger.deserialize(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }

    private static String pinned(String name, String revision) throws IOException {
        try (var file =
                MemberLedgerFormatTest.class.getResourceAsStream("/ledger/" + name + "." + revision + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
