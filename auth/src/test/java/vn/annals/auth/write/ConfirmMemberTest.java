package vn.annals.auth.write;

import static vn.annals.contracts.member.MemberRefusal.MEMBER_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.member.InvitationEvent.InvitationRequested;
import vn.annals.contracts.member.MemberCommand.ConfirmMember;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.contracts.member.MemberId;

class ConfirmMemberTest {

    private static final MemberId LAN = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final MemberInvited INVITED = new MemberInvited(LAN, 1, List.of("author"));

    private final FixtureConfiguration<Member> member = new AggregateTestFixture<>(Member.class);

    @Test
    void what_has_reached_the_identity_provider_is_noted_with_its_name_for_the_member_who_then_gets_a_letter() {
        member.given(INVITED)
                .when(new ConfirmMember(LAN, 1, "p-1"))
                .expectEvents(new MemberConverged(LAN, 1, "p-1"), new InvitationRequested(LAN, 1));
    }

    @Test
    void what_follows_is_noted_without_another_letter() {
        member.given(
                        INVITED,
                        new MemberConverged(LAN, 1, "p-1"),
                        new InvitationRequested(LAN, 1),
                        new MemberRolesChanged(LAN, 2, List.of("editor")))
                .when(new ConfirmMember(LAN, 2, "p-1"))
                .expectEvents(new MemberConverged(LAN, 2, "p-1"));
    }

    @Test
    void one_who_was_disabled_at_first_gets_the_letter_when_enabled() {
        member.given(INVITED, new MemberDisabled(LAN, 2))
                .when(new ConfirmMember(LAN, 2, "p-1"))
                .expectEvents(new MemberConverged(LAN, 2, "p-1"));
        member.given(INVITED, new MemberDisabled(LAN, 2), new MemberConverged(LAN, 2, "p-1"), new MemberEnabled(LAN, 3))
                .when(new ConfirmMember(LAN, 3, "p-1"))
                .expectEvents(new MemberConverged(LAN, 3, "p-1"), new InvitationRequested(LAN, 1));
    }

    @Test
    void it_is_noted_once() {
        member.given(INVITED, new MemberConverged(LAN, 1, "p-1"))
                .when(new ConfirmMember(LAN, 1, "p-1"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_account_that_replaced_the_one_before_is_noted_and_needs_a_letter_of_its_own() {
        member.given(INVITED, new MemberConverged(LAN, 1, "p-1"), new InvitationRequested(LAN, 1))
                .when(new ConfirmMember(LAN, 1, "p-2"))
                .expectEvents(new MemberConverged(LAN, 1, "p-2"), new InvitationRequested(LAN, 2));
    }

    @Test
    void an_older_revision_tells_nothing_new() {
        member.given(INVITED, new MemberRolesChanged(LAN, 2, List.of("editor")), new MemberConverged(LAN, 2, "p-1"))
                .when(new ConfirmMember(LAN, 1, "p-1"))
                .expectNoEvents();
    }

    @Test
    void a_removal_is_noted_too() {
        member.given(INVITED, new MemberRemoved(LAN, 2))
                .when(new ConfirmMember(LAN, 2, null))
                .expectEvents(new MemberConverged(LAN, 2, null));
    }

    @Test
    void nobody_is_no_member() {
        member.givenNoPriorActivity()
                .when(new ConfirmMember(LAN, 1, "p-1"))
                .expectNoEvents()
                .expectException(refusedAs(MEMBER_NOT_FOUND));
    }
}
