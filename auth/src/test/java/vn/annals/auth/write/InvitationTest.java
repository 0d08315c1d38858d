package vn.annals.auth.write;

import static vn.annals.contracts.member.MemberCommand.SettleInvitation.Outcome.DELAYED;
import static vn.annals.contracts.member.MemberCommand.SettleInvitation.Outcome.SENT;
import static vn.annals.contracts.member.MemberCommand.SettleInvitation.Outcome.WAIVED;
import static vn.annals.contracts.member.MemberRefusal.INVITATION_TOO_SOON;
import static vn.annals.contracts.member.MemberRefusal.MEMBER_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.annals.auth.contact.ContactSettings;
import vn.annals.contracts.member.InvitationEvent.InvitationDelayed;
import vn.annals.contracts.member.InvitationEvent.InvitationRequested;
import vn.annals.contracts.member.InvitationEvent.InvitationSent;
import vn.annals.contracts.member.InvitationEvent.InvitationWaived;
import vn.annals.contracts.member.MemberCommand.RequestInvitation;
import vn.annals.contracts.member.MemberCommand.SettleInvitation;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberId;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final MemberId LAN = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final MemberInvited INVITED = new MemberInvited(LAN, 1, List.of("author"));
    private static final MemberConverged KNOWN = new MemberConverged(LAN, 1, "p-1");
    private static final InvitationRequested FIRST = new InvitationRequested(LAN, 1);

    private final FixtureConfiguration<Member> member = new AggregateTestFixture<>(Member.class);

    @BeforeEach
    void know_the_time_and_the_pause() {
        member.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        member.registerInjectableResource(
                new ContactSettings(PAUSE, Duration.ofDays(3), "gateway", URI.create("http://localhost/desk/")));
    }

    @Test
    void a_letter_is_sent_again_when_the_one_before_is_some_minutes_old() {
        at(NOW.minus(PAUSE), INVITED, KNOWN, FIRST, new InvitationSent(LAN, 1))
                .when(new RequestInvitation(LAN))
                .expectEvents(new InvitationRequested(LAN, 2));
    }

    @Test
    void nobody_gets_letter_after_letter() {
        at(NOW.minus(PAUSE).plusMillis(1), INVITED, KNOWN, FIRST, new InvitationSent(LAN, 1))
                .when(new RequestInvitation(LAN))
                .expectNoEvents()
                .expectException(refusedAs(INVITATION_TOO_SOON));
    }

    @Test
    void a_letter_that_is_on_its_way_is_not_asked_for_again() {
        member.given(INVITED)
                .when(new RequestInvitation(LAN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        member.given(INVITED, KNOWN, FIRST, new InvitationDelayed(LAN, 1))
                .when(new RequestInvitation(LAN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void who_has_left_is_not_written_to() {
        member.given(INVITED, KNOWN, FIRST, new InvitationSent(LAN, 1), new MemberRemoved(LAN, 2))
                .when(new RequestInvitation(LAN))
                .expectNoEvents()
                .expectException(refusedAs(MEMBER_NOT_FOUND));
    }

    @Test
    void what_became_of_a_letter_is_noted_once() {
        member.given(INVITED, KNOWN, FIRST)
                .when(new SettleInvitation(LAN, 1, DELAYED))
                .expectEvents(new InvitationDelayed(LAN, 1));
        member.given(INVITED, KNOWN, FIRST, new InvitationDelayed(LAN, 1))
                .when(new SettleInvitation(LAN, 1, DELAYED))
                .expectNoEvents();
        member.given(INVITED, KNOWN, FIRST, new InvitationDelayed(LAN, 1))
                .when(new SettleInvitation(LAN, 1, SENT))
                .expectEvents(new InvitationSent(LAN, 1));
        member.given(INVITED, KNOWN, FIRST, new InvitationSent(LAN, 1))
                .when(new SettleInvitation(LAN, 1, WAIVED))
                .expectNoEvents();
    }

    @Test
    void a_letter_that_another_has_taken_the_place_of_is_not_noted() {
        member.given(INVITED, KNOWN, FIRST, new InvitationRequested(LAN, 2))
                .when(new SettleInvitation(LAN, 1, SENT))
                .expectNoEvents();
        member.given(INVITED, KNOWN, FIRST, new InvitationRequested(LAN, 2))
                .when(new SettleInvitation(LAN, 2, WAIVED))
                .expectEvents(new InvitationWaived(LAN, 2));
    }

    private TestExecutor<Member> at(Instant then, Object... events) {
        return member.givenCurrentTime(then).andGiven(events);
    }
}
