package vn.annals.auth.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.contracts.member.MemberRefusal.MEMBER_IS_LAST_ADMIN;
import static vn.annals.contracts.member.MemberRefusal.MEMBER_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.STALE_REVISION;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.contracts.member.MemberCommand;
import vn.annals.contracts.member.MemberCommand.ChangeMemberRoles;
import vn.annals.contracts.member.MemberCommand.DisableMember;
import vn.annals.contracts.member.MemberCommand.EnableMember;
import vn.annals.contracts.member.MemberCommand.RemoveMember;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.contracts.member.MemberId;

class ChangeMemberTest {

    private static final MemberId LAN = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final MemberInvited AUTHOR = new MemberInvited(LAN, 1, List.of("author"));
    private static final MemberInvited ADMIN = new MemberInvited(LAN, 1, List.of("author", "admin"));

    private final FixtureConfiguration<Member> member = new AggregateTestFixture<>(Member.class);
    private final NamedAdmins admins = new NamedAdmins();

    @BeforeEach
    void know_the_admins() {
        member.registerInjectableResource(admins);
    }

    @Test
    void roles_are_changed() {
        member.given(AUTHOR)
                .when(new ChangeMemberRoles(LAN, 1, List.of("editor")))
                .expectEvents(new MemberRolesChanged(LAN, 2, List.of("editor")));
        assertThat(admins.told).isEmpty();
    }

    @Test
    void the_same_roles_are_no_change() {
        member.given(AUTHOR)
                .when(new ChangeMemberRoles(LAN, 1, List.of("author")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void whoever_becomes_an_admin_or_is_one_no_more_is_told_to_the_roll() {
        member.given(AUTHOR)
                .when(new ChangeMemberRoles(LAN, 1, List.of("admin")))
                .expectEvents(new MemberRolesChanged(LAN, 2, List.of("admin")));
        assertThat(admins.told).containsExactly("appoint " + LAN.value());
    }

    @Test
    void on_the_platform_it_is_its_own_admins_who_are_told_to_the_roll() {
        member.given(new MemberInvited(LAN, 1, List.of("platform-admin")))
                .when(new ChangeMemberRoles(LAN, 1, List.of("platform-auditor")))
                .expectEvents(new MemberRolesChanged(LAN, 2, List.of("platform-auditor")));
        assertThat(admins.told).containsExactly("dismiss " + LAN.value());
    }

    @Test
    void the_roll_is_told_of_an_admin_who_is_disabled() {
        member.given(ADMIN).when(new DisableMember(LAN, 1)).expectEvents(new MemberDisabled(LAN, 2));
        assertThat(admins.told).containsExactly("dismiss " + LAN.value());
    }

    @Test
    void the_roll_is_told_of_an_admin_who_is_enabled_again() {
        member.given(ADMIN, new MemberDisabled(LAN, 2))
                .when(new EnableMember(LAN, 2))
                .expectEvents(new MemberEnabled(LAN, 3));
        assertThat(admins.told).containsExactly("appoint " + LAN.value());
    }

    @Test
    void a_disabled_admin_is_on_no_roll() {
        member.given(ADMIN, new MemberDisabled(LAN, 2))
                .when(new RemoveMember(LAN, null))
                .expectEvents(new MemberRemoved(LAN, 3));
        assertThat(admins.told).isEmpty();
    }

    @Test
    void a_disabled_member_keeps_the_roles_and_can_be_given_others() {
        member.given(AUTHOR, new MemberDisabled(LAN, 2))
                .when(new ChangeMemberRoles(LAN, 2, List.of("admin")))
                .expectEvents(new MemberRolesChanged(LAN, 3, List.of("admin")));
        assertThat(admins.told).isEmpty();
    }

    @Test
    void to_disable_or_enable_twice_changes_nothing() {
        member.given(AUTHOR, new MemberDisabled(LAN, 2))
                .when(new DisableMember(LAN, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void to_enable_an_enabled_member_changes_nothing() {
        member.given(AUTHOR)
                .when(new EnableMember(LAN, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    static Stream<MemberCommand> commandsThatTakeAnAdminAway() {
        return Stream.of(
                new ChangeMemberRoles(LAN, 1, List.of("author")),
                new DisableMember(LAN, null),
                new RemoveMember(LAN, null));
    }

    @ParameterizedTest
    @MethodSource("commandsThatTakeAnAdminAway")
    void the_last_admin_stays(MemberCommand command) {
        admins.last = true;
        member.given(ADMIN).when(command).expectNoEvents().expectException(refusedAs(MEMBER_IS_LAST_ADMIN));
    }

    static Stream<MemberCommand> commandsOnTheFirstRevision() {
        return Stream.of(
                new ChangeMemberRoles(LAN, 1, List.of("editor")),
                new DisableMember(LAN, 1),
                new EnableMember(LAN, 1),
                new RemoveMember(LAN, 1));
    }

    @ParameterizedTest
    @MethodSource("commandsOnTheFirstRevision")
    void nobody_changes_what_they_have_not_seen(MemberCommand command) {
        member.given(AUTHOR, new MemberRolesChanged(LAN, 2, List.of("author", "editor")))
                .when(command)
                .expectNoEvents()
                .expectException(refusedAs(STALE_REVISION));
    }

    @ParameterizedTest
    @MethodSource("commandsOnTheFirstRevision")
    void nobody_is_no_member(MemberCommand command) {
        member.givenNoPriorActivity().when(command).expectNoEvents().expectException(refusedAs(MEMBER_NOT_FOUND));
    }

    @ParameterizedTest
    @MethodSource("commandsOnTheFirstRevision")
    void one_who_was_removed_is_no_member(MemberCommand command) {
        member.given(AUTHOR, new MemberRemoved(LAN, 2))
                .when(command)
                .expectNoEvents()
                .expectException(refusedAs(MEMBER_NOT_FOUND));
    }
}
