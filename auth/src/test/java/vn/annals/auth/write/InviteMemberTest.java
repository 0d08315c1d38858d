package vn.annals.auth.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.contracts.member.MemberRefusal.MEMBER_EXISTS;
import static vn.annals.contracts.member.MemberRefusal.MEMBER_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.member.MemberCommand.InviteMember;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberId;

class InviteMemberTest {

    private static final MemberId LAN = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");

    private final FixtureConfiguration<Member> member = new AggregateTestFixture<>(Member.class);
    private final NamedAdmins admins = new NamedAdmins();

    @BeforeEach
    void know_the_admins() {
        member.registerInjectableResource(admins);
    }

    @Test
    void somebody_new_is_invited() {
        member.givenNoPriorActivity()
                .when(new InviteMember(LAN, List.of("author", "editor")))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new MemberInvited(LAN, 1, List.of("author", "editor")));
        assertThat(admins.told).isEmpty();
    }

    @Test
    void whoever_is_invited_to_manage_the_tenant_stands_on_the_roll_of_admins() {
        member.givenNoPriorActivity()
                .when(new InviteMember(LAN, List.of("admin")))
                .expectEvents(new MemberInvited(LAN, 1, List.of("admin")));
        assertThat(admins.told).containsExactly("appoint " + LAN.value());
    }

    @Test
    void a_member_is_invited_once() {
        member.given(new MemberInvited(LAN, 1, List.of("author")))
                .when(new InviteMember(LAN, List.of("author")))
                .expectNoEvents()
                .expectException(refusedAs(MEMBER_EXISTS));
    }

    @Test
    void a_membership_that_has_ended_does_not_begin_again() {
        member.given(new MemberInvited(LAN, 1, List.of("author")), new MemberRemoved(LAN, 2))
                .when(new InviteMember(LAN, List.of("author")))
                .expectNoEvents()
                .expectException(refusedAs(MEMBER_NOT_FOUND));
    }
}
