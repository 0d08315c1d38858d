package vn.annals.auth.write;

import static vn.annals.contracts.member.MemberRefusal.INVITATION_TOO_SOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.annals.contracts.member.InvitationEvent;
import vn.annals.contracts.member.InvitationEvent.InvitationDelayed;
import vn.annals.contracts.member.InvitationEvent.InvitationRequested;
import vn.annals.contracts.member.InvitationEvent.InvitationSent;
import vn.annals.contracts.member.InvitationEvent.InvitationWaived;
import vn.annals.contracts.member.MemberCommand.SettleInvitation;

/**
 * The letters to one member, of which only the newest matters.
 *
 * @param at when something last became of it
 */
record Letters(int newest, Way way, Instant at) {

    enum Way {
        OUTSTANDING,
        DELAYED,
        SETTLED
    }

    static final Letters NONE = new Letters(0, Way.SETTLED, Instant.EPOCH);

    boolean none() {
        return newest == 0;
    }

    boolean underWay() {
        return way != Way.SETTLED;
    }

    int next() {
        return newest + 1;
    }

    /** Nobody's box is filled by somebody who presses a button again and again. */
    void demandPause(Duration pause, Instant now) {
        if (now.isBefore(at.plus(pause))) {
            throw INVITATION_TOO_SOON.because("a letter was sent a moment ago; wait before you send another");
        }
    }

    /** What is new in this; nothing about a letter that another has taken the place of. */
    Optional<InvitationEvent> settled(SettleInvitation command) {
        if (command.letter() != newest || !underWay()) {
            return Optional.empty();
        }
        var member = command.memberId();
        return switch (command.outcome()) {
            case SENT -> Optional.of(new InvitationSent(member, newest));
            case WAIVED -> Optional.of(new InvitationWaived(member, newest));
            case DELAYED -> way == Way.DELAYED ? Optional.empty() : Optional.of(new InvitationDelayed(member, newest));
        };
    }

    Letters after(InvitationEvent event, Instant when) {
        return switch (event) {
            case InvitationRequested requested -> new Letters(requested.letter(), Way.OUTSTANDING, when);
            case InvitationDelayed _ -> new Letters(newest, Way.DELAYED, when);
            case InvitationSent _, InvitationWaived _ -> new Letters(newest, Way.SETTLED, when);
        };
    }
}
