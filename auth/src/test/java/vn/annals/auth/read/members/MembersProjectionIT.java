package vn.annals.auth.read.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.auth.contact.Contact;
import vn.annals.contracts.account.AccountEvent.SignedIn;
import vn.annals.contracts.member.InvitationEvent;
import vn.annals.contracts.member.InvitationEvent.InvitationDelayed;
import vn.annals.contracts.member.InvitationEvent.InvitationRequested;
import vn.annals.contracts.member.InvitationEvent.InvitationSent;
import vn.annals.contracts.member.InvitationEvent.InvitationWaived;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.trial.TenantOnAServer;

class MembersProjectionIT {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.006Z");
    private static final MemberId LAN = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final MembersStore members = new MembersStore(TENANT.database());
    private final MembersProjection projection = new MembersProjection(members);
    private long commit;

    @Test
    void a_member_converges_until_the_identity_provider_knows_it() {
        happened(new MemberInvited(LAN, 1, List.of("author")));
        assertThat(members.find(LAN))
                .hasValue(new MembersRow(
                        LAN.value(), 1, List.of("author"), true, false, 1, 0, null, AT, "none", 0, null));
        assertThat(state()).isEqualTo("converging");

        happened(new MemberConverged(LAN, 1, "p-1"));
        assertThat(state()).isEqualTo("active");
        assertThat(members.find(LAN).orElseThrow().person()).isEqualTo("p-1");
    }

    @Test
    void each_decision_has_to_reach_the_identity_provider_anew() {
        happened(new MemberInvited(LAN, 1, List.of("author")));
        happened(new MemberConverged(LAN, 1, "p-1"));

        happened(new MemberRolesChanged(LAN, 2, List.of("editor", "admin")));
        assertThat(members.find(LAN).orElseThrow().roles()).containsExactly("editor", "admin");
        assertThat(state()).isEqualTo("converging");
        happened(new MemberConverged(LAN, 2, "p-1"));

        happened(new MemberDisabled(LAN, 3));
        assertThat(state()).isEqualTo("converging");
        assertThat(members.find(LAN).orElseThrow().enabled()).isFalse();
        happened(new MemberConverged(LAN, 3, "p-1"));
        assertThat(state()).isEqualTo("disabled");

        happened(new MemberEnabled(LAN, 4));
        happened(new MemberConverged(LAN, 4, "p-1"));
        assertThat(state()).isEqualTo("active");
    }

    @Test
    void a_removed_member_is_gone_when_the_identity_provider_has_carried_it_out() {
        happened(new MemberInvited(LAN, 1, List.of("author")));
        happened(new MemberRemoved(LAN, 2));
        assertThat(members.find(LAN).orElseThrow().removed()).isTrue();
        assertThat(members.find(LAN).orElseThrow().gone()).isFalse();

        happened(new MemberConverged(LAN, 2, null));
        assertThat(members.find(LAN).orElseThrow().gone()).isTrue();
    }

    @Test
    void what_became_of_the_newest_letter_is_told_until_the_member_has_signed_in() {
        happened(new MemberInvited(LAN, 1, List.of("author")));
        commit++;
        // In one commit, as it is written.
        projection.on(new MemberConverged(LAN, 1, "p-1"), AT, commit);
        projection.on(new InvitationRequested(LAN, 1), AT, commit);
        assertThat(letter()).isEqualTo("requested 1");
        became(new InvitationDelayed(LAN, 1));
        assertThat(letter()).isEqualTo("delayed 1");
        became(new InvitationSent(LAN, 1));
        assertThat(letter()).isEqualTo("sent 1");
        assertThat(members.find(LAN).orElseThrow().letterAt()).isEqualTo(AT);

        signedIn();
        assertThat(letter()).isEqualTo("accepted 1");
        became(new InvitationRequested(LAN, 2));
        became(new InvitationWaived(LAN, 2));
        signedIn();
        assertThat(letter()).isEqualTo("waived 2");
        projection.on(new InvitationSent(LAN, 1), AT, 4);
        assertThat(letter()).isEqualTo("waived 2");
    }

    @Test
    void an_old_event_changes_nothing() {
        happened(new MemberInvited(LAN, 1, List.of("author")));
        happened(new MemberRolesChanged(LAN, 2, List.of("editor")));
        happened(new MemberRemoved(LAN, 3));
        var row = members.find(LAN);

        projection.on(new MemberRolesChanged(LAN, 2, List.of("editor")), AT, 2);
        projection.on(new MemberInvited(LAN, 1, List.of("author")), AT, 1);

        assertThat(members.find(LAN)).isEqualTo(row);
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        playAll();
        var rows = TENANT.rowsOf("auth_members");
        commit = 0;
        playAll();
        assertThat(rows).hasSize(1);
        assertThat(TENANT.rowsOf("auth_members")).isEqualTo(rows);
    }

    @Test
    void who_a_member_is_stands_in_the_answer_and_not_in_the_row() {
        happened(new MemberInvited(LAN, 1, List.of("author")));
        var row = members.find(LAN).orElseThrow();

        assertThat(row.answer(new Contact("lan@cao-bang.example", "Lan")).email())
                .isEqualTo("lan@cao-bang.example");
        assertThat(row.answer(null).name()).isNull();
        assertThat(TENANT.rowsOf("auth_members").getFirst().keySet()).doesNotContain("email", "name");
    }

    private void playAll() {
        happened(new MemberInvited(LAN, 1, List.of("author")));
        happened(new MemberConverged(LAN, 1, "p-1"));
        happened(new MemberRolesChanged(LAN, 2, List.of("editor")));
        happened(new MemberDisabled(LAN, 3));
        happened(new MemberEnabled(LAN, 4));
        happened(new MemberConverged(LAN, 4, "p-1"));
        happened(new MemberRemoved(LAN, 5));
    }

    private void happened(MemberEvent event) {
        commit++;
        projection.on(event, AT, commit);
    }

    private void became(InvitationEvent event) {
        commit++;
        projection.on(event, AT, commit);
    }

    private void signedIn() {
        commit++;
        projection.on(new SignedIn("e-" + commit, AT, LAN, "p-1", null, null), commit);
    }

    private String letter() {
        var row = members.find(LAN).orElseThrow();
        return row.invitation() + " " + row.letters();
    }

    private String state() {
        return members.find(LAN).orElseThrow().answer(null).state();
    }
}
