package vn.annals.auth.automation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.contracts.account.AccountEvent;
import vn.annals.contracts.account.AccountEvent.AccountChanged;
import vn.annals.contracts.account.AccountEvent.MembershipGiven;
import vn.annals.contracts.account.AccountEvent.MembershipTaken;
import vn.annals.contracts.account.AccountEvent.OrganizationChanged;
import vn.annals.contracts.account.AccountEvent.RoleGiven;
import vn.annals.contracts.account.AccountEvent.RoleTaken;
import vn.annals.contracts.account.AccountEvent.SignInFailed;
import vn.annals.contracts.account.AccountEvent.SignedIn;
import vn.annals.contracts.account.AccountEvent.SignedOut;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.ledger.LedgerSerializer;

class AccountLedgerFormatTest {

    private static final MemberId MEMBER = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final String PERSON = "5707e911-69fa-5eb4-9e7d-c52d0d3ff2d7";
    private static final String BY = "e59a16db-8316-57d4-94ff-7bab662681fa";
    private static final String ENTRY = "9c0b1f62-52ad-4c0e-8d8e-6a0d5a4a1b11";
    private static final Instant AT = Instant.parse("2026-11-28T08:15:30.123Z");
    private static final String SESSION = "00112233445566778899aabbccddeeff";

    private final LedgerSerializer ledger = new LedgerSerializer(AccountEvent.class);

    static Stream<AccountEvent> events() {
        return Stream.of(
                new SignedIn(ENTRY, AT, MEMBER, PERSON, "annals-gateway", SESSION),
                new SignInFailed(ENTRY, AT, MEMBER, PERSON, "annals-gateway", "invalid_user_credentials"),
                new SignedOut(ENTRY, AT, MEMBER, PERSON, "annals-gateway", SESSION),
                new RoleGiven(ENTRY, AT, BY, PERSON, "admin"),
                new RoleTaken(ENTRY, AT, BY, PERSON, "admin"),
                new MembershipGiven(ENTRY, AT, BY, PERSON),
                new MembershipTaken(ENTRY, AT, BY, PERSON),
                new AccountChanged(ENTRY, AT, BY, PERSON, "reset-password"),
                new OrganizationChanged(ENTRY, AT, BY, "changed"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_stored_form_is_pinned(AccountEvent event) throws IOException {
        var stored = ledger.serialize(event, String.class);
        assertThat(stored.getData())
                .isEqualTo(pinned(stored.getType().getName(), stored.getType().getRevision()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_stored_is_read_back(AccountEvent event) throws IOException {
        var name = "account." + event.getClass().getSimpleName();
        assertThat(read(pinned(name, "1"), name)).isEqualTo(event);
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(records(AccountEvent.class).toList());
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(event -> event.isSealed() ? records(event) : Stream.of(event));
    }

    private Object read(String json, String name) {
        return ledger.deserialize(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }

    private static String pinned(String name, String revision) throws IOException {
        try (var file =
                AccountLedgerFormatTest.class.getResourceAsStream("/ledger/" + name + "." + revision + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
