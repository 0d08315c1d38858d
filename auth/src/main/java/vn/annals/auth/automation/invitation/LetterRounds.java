package vn.annals.auth.automation.invitation;

import static vn.annals.contracts.member.MemberCommand.SettleInvitation.Outcome.DELAYED;
import static vn.annals.contracts.member.MemberCommand.SettleInvitation.Outcome.SENT;
import static vn.annals.contracts.member.MemberCommand.SettleInvitation.Outcome.WAIVED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownMembers;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.auth.keycloak.LetterRealm;
import vn.annals.contracts.member.MemberCommand.SettleInvitation;
import vn.annals.contracts.member.MemberCommand.SettleInvitation.Outcome;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.Rounds;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Sends what is due, one letter after the other; what cannot be sent is tried again, less and less often. */
@Component
class LetterRounds extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(15);
    private static final Duration LONGEST_RETRY = Duration.ofHours(1);
    private static final int DOUBLINGS = 8;

    // Longer than a call may take: who has claimed a letter and is there still has sent it by then, or knows why not.
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final LetterStore letters;
    private final KnownMembers members;
    private final LetterRealm realm;
    private final AutomaticCommands commands;
    private final Clock clock;

    LetterRounds(
            LetterStore letters, KnownMembers members, LetterRealm realm, AutomaticCommands commands, Clock clock) {
        super("letters", PAUSE);
        this.letters = letters;
        this.members = members;
        this.realm = realm;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    protected void round() {
        for (var letter : letters.due(clock.instant())) {
            if (isRunning()) {
                CurrentTenant.runAs(letter.tenant(), () -> attend(letter));
            }
        }
    }

    private void attend(Letter letter) {
        try {
            var member = members.after(letter.commit(), letter.member())
                    .filter(answer -> answer.awaitsLetter(letter.number()))
                    .orElse(null);
            if (member == null) {
                letters.settled(letter);
            } else if (!member.enabled() && !member.removed()) {
                letters.triedInVain(letter, later(letter));
            } else if (letters.claimed(letter, clock.instant().plus(CLAIM))) {
                post(letter, member);
            }
        } catch (Refusal behind) {
            LOG.debug("A letter in {} waits: {}", letter.tenant(), behind.getMessage());
        }
    }

    private void post(Letter letter, MemberAnswer member) {
        var outcome = outcome(letter, member);
        tell(letter, outcome);
        if (outcome == DELAYED) {
            letters.triedInVain(letter, later(letter));
        } else {
            letters.settled(letter);
        }
    }

    private Outcome outcome(Letter letter, MemberAnswer member) {
        if (member.removed()) {
            return WAIVED;
        }
        try {
            return realm.invite(Objects.requireNonNull(member.person())) ? SENT : WAIVED;
        } catch (RuntimeException failure) {
            LOG.info("A letter in {} could not be sent: {}", letter.tenant(), failure.getMessage());
            return DELAYED;
        }
    }

    private Instant later(Letter letter) {
        return clock.instant().plus(retry(letter.tries()));
    }

    private void tell(Letter letter, Outcome outcome) {
        var name = "letter/" + letter.member().value() + "/" + letter.number() + "/" + outcome;
        commands.send(new SettleInvitation(letter.member(), letter.number(), outcome), name);
    }

    static Duration retry(int tries) {
        var pause = FIRST_RETRY.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return pause.compareTo(LONGEST_RETRY) < 0 ? pause : LONGEST_RETRY;
    }
}
