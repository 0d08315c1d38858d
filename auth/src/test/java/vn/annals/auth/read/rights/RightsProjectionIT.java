package vn.annals.auth.read.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.client.ClientId;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.rights.HeldRightsStore;
import vn.annals.kernel.service.trial.TenantOnAServer;
import vn.annals.kernel.tenancy.Role;

class RightsProjectionIT {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.006Z");
    private static final Instant BEFORE = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant AFTER = Instant.parse("2026-01-02T03:04:06Z");
    private static final MemberId FIRST = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final MemberId AGAIN = new MemberId("1b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final ClientId PORTAL = new ClientId("2b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final String LAN = "lan";
    private static final String LOGIN = "cong-tin-2b5c1d5e@cao-bang";

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final HeldRightsStore held = new HeldRightsStore(TENANT.database());
    private final RightsProjection projection = new RightsProjection(new RightsStore(TENANT.database()), held);
    private long commit;

    @Test
    void a_member_holds_what_was_decided_last() {
        joined();
        assertThat(held(LAN, BEFORE)).containsExactly(Role.AUTHOR);

        happened(new MemberRolesChanged(FIRST, 2, List.of("editor", "auditor")));
        assertThat(held(LAN, BEFORE)).containsExactlyInAnyOrder(Role.EDITOR, Role.AUDITOR);
    }

    @Test
    void roles_decided_before_anybody_knew_the_person_are_held_by_the_person() {
        happened(new MemberInvited(FIRST, 1, List.of("author")));
        happened(new MemberRolesChanged(FIRST, 2, List.of("auditor")));
        happened(new MemberConverged(FIRST, 1, LAN));

        assertThat(held(LAN, BEFORE)).containsExactly(Role.AUDITOR);
    }

    @Test
    void a_disabled_member_holds_nothing_and_gets_no_old_token_back() {
        joined();
        happened(new MemberDisabled(FIRST, 2));
        assertThat(held(LAN, AFTER)).isEmpty();

        happened(new MemberEnabled(FIRST, 3));
        assertThat(held(LAN, BEFORE)).isEmpty();
        assertThat(held(LAN, AFTER)).containsExactly(Role.AUTHOR);
    }

    @Test
    void whoever_left_and_came_back_holds_what_the_new_membership_gives() {
        joined();
        happened(new MemberRemoved(FIRST, 2));
        assertThat(held(LAN, AFTER)).isEmpty();

        happened(new MemberInvited(AGAIN, 1, List.of("editor")));
        happened(new MemberConverged(AGAIN, 1, LAN));
        happened(new MemberConverged(FIRST, 2, LAN));
        assertThat(held(LAN, AFTER)).containsExactly(Role.EDITOR);
    }

    @Test
    void a_program_holds_its_roles_until_it_is_revoked() {
        created();
        assertThat(held(LOGIN, BEFORE)).containsExactly(Role.INTEGRATOR);

        happened(new ClientRevoked(PORTAL, 2));
        happened(new ClientConverged(PORTAL, 2, "p-1"));
        assertThat(held(LOGIN, AFTER)).isEmpty();
    }

    @Test
    void a_program_has_the_name_that_it_was_given_and_a_person_has_none_here() {
        created();
        joined();

        assertThat(held.find(LOGIN).orElseThrow().name()).contains("Cổng tin");
        assertThat(held.find(LAN).orElseThrow().name()).isEmpty();
    }

    @Test
    void tokens_that_an_old_secret_got_are_void() {
        created();
        happened(new ClientRotated(PORTAL, "r-1"));

        assertThat(held(LOGIN, BEFORE)).isEmpty();
        assertThat(held(LOGIN, AFTER)).containsExactly(Role.INTEGRATOR);
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        playAll();
        var rows = List.of(TENANT.rowsOf("auth_rights"), TENANT.rowsOf("rights"));
        commit = 0;
        playAll();

        assertThat(rows.getFirst()).hasSize(3);
        assertThat(rows.getLast()).hasSize(2);
        assertThat(List.of(TENANT.rowsOf("auth_rights"), TENANT.rowsOf("rights")))
                .isEqualTo(rows);
    }

    private void playAll() {
        joined();
        happened(new MemberRolesChanged(FIRST, 2, List.of("editor")));
        happened(new MemberDisabled(FIRST, 3));
        happened(new MemberEnabled(FIRST, 4));
        happened(new MemberRemoved(FIRST, 5));
        happened(new MemberConverged(FIRST, 5, LAN));
        happened(new MemberInvited(AGAIN, 1, List.of("auditor")));
        happened(new MemberConverged(AGAIN, 1, LAN));
        created();
        happened(new ClientRotated(PORTAL, "r-1"));
        happened(new ClientRevoked(PORTAL, 2));
    }

    private void joined() {
        happened(new MemberInvited(FIRST, 1, List.of("author")));
        happened(new MemberConverged(FIRST, 1, LAN));
    }

    private void created() {
        happened(new ClientCreated(PORTAL, 1, LOGIN, "Cổng tin", List.of("integrator")));
    }

    private void happened(MemberEvent event) {
        commit++;
        projection.on(event, AT, commit);
    }

    private void happened(ClientEvent event) {
        commit++;
        projection.on(event, AT, commit);
    }

    private Set<Role> held(String holder, Instant issued) {
        return held.find(holder).orElseThrow().with(issued);
    }
}
