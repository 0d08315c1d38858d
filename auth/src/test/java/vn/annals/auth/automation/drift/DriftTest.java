package vn.annals.auth.automation.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.annals.auth.answer.ClientAnswer;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.auth.keycloak.Mended;
import vn.annals.auth.keycloak.Mended.AccountMade;
import vn.annals.auth.keycloak.Mended.Joined;
import vn.annals.auth.keycloak.Mended.RoleGiven;
import vn.annals.auth.keycloak.Mended.RoleTaken;
import vn.annals.auth.keycloak.Mended.SignedOut;
import vn.annals.auth.keycloak.Survey;
import vn.annals.auth.keycloak.Survey.Seen;
import vn.annals.contracts.drift.DriftEvent;
import vn.annals.contracts.drift.DriftEvent.AccountEnabled;
import vn.annals.contracts.drift.DriftEvent.AccountReplaced;
import vn.annals.contracts.drift.DriftEvent.MembershipRestored;
import vn.annals.contracts.drift.DriftEvent.RolesRestored;
import vn.annals.contracts.drift.DriftEvent.RolesWithdrawn;
import vn.annals.contracts.member.MemberId;

/** What counts as drift, and what is said of it. */
class DriftTest {

    private static final String TENANT = "cao-bang";
    private static final MemberId ID = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final MemberAnswer LAN = member("active", true, "author", "editor");
    private static final ClientAnswer PORTAL = client("active", false);

    @Test
    void a_member_as_decided_is_left_alone() {
        assertThat(MemberDrift.drifted(LAN, survey(account("lan", true, "editor", "author"))))
                .isFalse();
    }

    @Test
    void a_role_less_or_more_an_account_switched_off_and_nobody_at_all_are_drift() {
        for (var survey : List.of(
                survey(account("lan", true, "author")),
                survey(account("lan", true, "author", "editor", "admin")),
                survey(account("lan", false, "author", "editor")),
                survey())) {
            assertThat(MemberDrift.drifted(LAN, survey)).as(survey.toString()).isTrue();
        }
    }

    @Test
    void a_disabled_member_has_no_role_whatever_the_account_is() {
        var disabled = member("disabled", false, "author", "editor");

        assertThat(MemberDrift.drifted(disabled, survey(account("lan", false)))).isFalse();
        assertThat(MemberDrift.drifted(disabled, survey(account("lan", true, "author"))))
                .isTrue();
    }

    @Test
    void whoever_is_converging_is_left_to_the_automation() {
        assertThat(MemberDrift.drifted(member("converging", true, "author"), survey()))
                .isFalse();
        assertThat(ClientDrift.drifted(client("converging", false), survey())).isFalse();
    }

    @Test
    void a_program_is_there_switched_on_and_in_its_place() {
        var place = account("portal", true, "integrator");

        assertThat(ClientDrift.drifted(PORTAL, survey(true, place))).isFalse();
        assertThat(ClientDrift.drifted(PORTAL, survey(false, place))).isTrue();
        assertThat(ClientDrift.drifted(PORTAL, survey(place))).isTrue();
        assertThat(ClientDrift.drifted(PORTAL, survey(true, account("portal", true, "admin"))))
                .isTrue();
        assertThat(ClientDrift.drifted(PORTAL, survey(true))).isTrue();
    }

    @Test
    void a_revoked_program_is_not_there() {
        assertThat(ClientDrift.drifted(client("revoked", true), survey())).isFalse();
        assertThat(ClientDrift.drifted(client("revoked", true), survey(true))).isTrue();
    }

    @Test
    void a_stranger_is_who_is_no_member_no_program_and_not_just_being_invited() {
        var invited = new MemberAnswer(
                ID.value(),
                "la@example.org",
                "Lạ",
                List.of(),
                "converging",
                true,
                false,
                1,
                null,
                Instant.EPOCH,
                "none",
                0,
                null);
        var survey = survey(
                account("lan", true),
                new Seen("i", "service-account-integrator@cao-bang", null, true, Set.of()),
                new Seen("p", "service-account-portal@cao-bang", null, true, Set.of()),
                new Seen("new", "la", "LA@example.org", true, Set.of()),
                new Seen("x", "x", "x@example.org", true, Set.of("admin")));

        assertThat(Strangers.among(TENANT, survey, List.of(LAN, invited), List.of(PORTAL)))
                .containsExactly("x");
    }

    @Test
    void what_was_done_is_told_in_the_words_of_the_ledger() {
        assertThat(events(new RoleGiven("editor"))).containsExactly(new RolesRestored(ID, "lan", List.of("editor")));
        assertThat(events(new RoleTaken("admin"), new SignedOut()))
                .containsExactly(new RolesWithdrawn(ID, "lan", List.of("admin")));
        assertThat(events(new Joined(), new RoleGiven("editor"))).containsExactly(new MembershipRestored(ID, "lan"));
        assertThat(events(new AccountMade(), new Joined(), new RoleGiven("editor")))
                .containsExactly(new AccountReplaced(ID, "lan"));
        assertThat(events(new Mended.AccountEnabled())).containsExactly(new AccountEnabled(ID, "lan"));
        assertThat(events()).isEmpty();
    }

    @Test
    void on_the_platform_whoever_has_no_role_is_seen_nowhere_and_as_decided() {
        var disabled = member("disabled", false, "platform-admin");
        var admin = member("active", true, "platform-admin");

        assertThat(PlatformDrift.drifted(disabled, survey())).isFalse();
        assertThat(PlatformDrift.drifted(disabled, survey(account("lan", false, "platform-admin"))))
                .isTrue();
        assertThat(PlatformDrift.drifted(admin, survey(account("lan", true, "platform-admin"))))
                .isFalse();
        for (var survey : List.of(
                survey(),
                survey(account("lan", false, "platform-admin")),
                survey(account("lan", true, "platform-admin", "platform-auditor")))) {
            assertThat(PlatformDrift.drifted(admin, survey))
                    .as(survey.toString())
                    .isTrue();
        }
    }

    @Test
    void no_program_has_a_role_of_the_platform() {
        var survey = survey(
                account("lan", true, "platform-admin"),
                new Seen("i", "service-account-integrator@platform", null, true, Set.of("platform-admin")));

        assertThat(PlatformDrift.strangers(survey, List.of(LAN))).containsExactly("i");
    }

    private static List<DriftEvent> events(Mended... told) {
        return MemberDrift.events(ID, "lan", List.of(told));
    }

    private static MemberAnswer member(String state, boolean enabled, String... roles) {
        return new MemberAnswer(
                ID.value(),
                "lan@cao-bang.example",
                "Lan",
                List.of(roles),
                state,
                enabled,
                false,
                1,
                "lan",
                Instant.EPOCH,
                "none",
                0,
                null);
    }

    private static ClientAnswer client(String state, boolean revoked) {
        return new ClientAnswer(
                ID.value(),
                "portal@cao-bang",
                "Cổng tin",
                List.of("integrator"),
                state,
                revoked,
                "portal",
                Instant.EPOCH,
                null,
                null,
                null,
                1);
    }

    private static Seen account(String id, boolean enabled, String... roles) {
        return new Seen(id, id, id + "@cao-bang.example", enabled, Set.of(roles));
    }

    private static Survey survey(Seen... accounts) {
        return survey(null, accounts);
    }

    private static Survey survey(@Nullable Boolean portal, Seen... accounts) {
        return new Survey(
                Stream.of(accounts).collect(Collectors.toMap(Seen::id, seen -> seen)),
                portal == null ? Map.of() : Map.of("portal@cao-bang", portal));
    }
}
