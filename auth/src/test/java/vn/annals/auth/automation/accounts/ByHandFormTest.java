package vn.annals.auth.automation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.annals.auth.automation.accounts.Memberships.Membership;
import vn.annals.auth.keycloak.RealmEvents.Change;
import vn.annals.auth.keycloak.RealmEvents.Visit;
import vn.annals.contracts.account.AccountEvent;
import vn.annals.contracts.account.AccountEvent.AccountChanged;
import vn.annals.contracts.account.AccountEvent.OrganizationChanged;
import vn.annals.contracts.account.AccountEvent.RoleGiven;
import vn.annals.contracts.account.AccountEvent.RoleTaken;
import vn.annals.contracts.account.AccountEvent.SignInFailed;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.tenancy.TenantId;

class ByHandFormTest {

    private static final MemberId LAN = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION_MEMBERSHIP, CREATE, organizations/o/members/lan, MembershipGiven",
        "ORGANIZATION_MEMBERSHIP, DELETE, organizations/o/members/lan, MembershipTaken",
        "ORGANIZATION_GROUP_MEMBERSHIP, CREATE, organizations/o/groups/g/members/lan, RoleGiven",
        "ORGANIZATION_GROUP_MEMBERSHIP, DELETE, organizations/o/groups/g/members/lan, RoleTaken",
        "REALM_ROLE_MAPPING, CREATE, users/lan/role-mappings/realm, RoleGiven",
        "CLIENT_ROLE_MAPPING, DELETE, users/lan/role-mappings/clients/c, RoleTaken",
        "USER, UPDATE, users/lan, AccountChanged"
    })
    void what_was_done_to_a_person_is_named(String resource, String operation, String path, String named) {
        var event = told(resource, operation, path, null).orElseThrow();

        assertThat(event.getClass().getSimpleName()).isEqualTo(named);
        assertThat(((AccountEvent.ByHand) event).person()).isEqualTo("lan");
        assertThat(((AccountEvent.ByHand) event).by()).isEqualTo("hand");
        assertThat(event.at()).isEqualTo(Instant.ofEpochMilli(1_000));
        assertThat(event.entry()).isEqualTo("e");
    }

    @Test
    void a_group_of_an_organization_stands_for_its_role() {
        assertThat(told("ORGANIZATION_GROUP_MEMBERSHIP", "CREATE", "organizations/o/groups/g/members/lan", "admin"))
                .hasValueSatisfying(
                        event -> assertThat(((RoleGiven) event).role()).isEqualTo("admin"));
        assertThat(told("ORGANIZATION_GROUP_MEMBERSHIP", "DELETE", "organizations/o/groups/g/members/lan", "admin"))
                .hasValueSatisfying(
                        event -> assertThat(((RoleTaken) event).role()).isEqualTo("admin"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTION, users/lan/reset-password, reset-password",
        "ACTION, users/lan/<script>, changed",
        "CREATE, users/lan, created",
        "DELETE, users/lan, deleted",
        "UPDATE, users/lan, changed"
    })
    void what_was_done_to_an_account_is_a_word(String operation, String path, String word) {
        assertThat(told("USER", operation, path, null))
                .hasValueSatisfying(
                        event -> assertThat(((AccountChanged) event).change()).isEqualTo(word));
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, UPDATE, organizations/o, changed",
        "ORGANIZATION_GROUP, CREATE, organizations/o/groups, created",
        "CLIENT_ROLE_MAPPING, CREATE, organizations/o/groups/g/role-mappings/clients/c, role-given"
    })
    void what_was_done_to_the_organization_is_a_word(String resource, String operation, String path, String word) {
        assertThat(told(resource, operation, path, null))
                .hasValueSatisfying(event ->
                        assertThat(((OrganizationChanged) event).change()).isEqualTo(word));
    }

    @Test
    void what_changes_nobodys_rights_is_passed_over() {
        assertThat(told("ORGANIZATION_MEMBERSHIP", "ACTION", "organizations/o/members/invite-user", null))
                .isEmpty();
        assertThat(told("CLIENT", "UPDATE", "clients/c", null)).isEmpty();
    }

    @Test
    void why_a_sign_in_failed_is_a_word_of_the_identity_provider_or_none() {
        assertThat(why("invalid_user_credentials")).isEqualTo("invalid_user_credentials");
        assertThat(why("Mật khẩu 123456")).isEqualTo("unknown");
        assertThat(why(null)).isEqualTo("unknown");
    }

    private static String why(String error) {
        var visit = new Visit("e", 1_000, "LOGIN_ERROR", "annals-gateway", "lan", null, error);
        return ((SignInFailed) Visits.event(visit, new Membership(new TenantId("cao-bang"), "lan", LAN))).why();
    }

    private static Optional<AccountEvent> told(String resource, String operation, String path, String role) {
        var change = new Change("e", 1_000, new Change.Who("hand"), operation, resource, path, null, Map.of());
        var place = Place.of(path);
        return ByHandForm.of(change, place, place.person().orElse(null), role);
    }
}
