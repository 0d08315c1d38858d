package vn.annals.auth.automation.invitation;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import vn.annals.contracts.member.InvitationEvent.InvitationRequested;
import vn.annals.kernel.service.command.Automation;
import vn.annals.kernel.tenancy.CurrentTenant;

@Component
@Automation
@ProcessingGroup("invitation")
class WhenInvitationIsRequestedThenPost {

    private final LetterStore letters;

    WhenInvitationIsRequestedThenPost(LetterStore letters) {
        this.letters = letters;
    }

    // Sent by rounds: a slice waits with all that is behind, and one address that no mail server takes would
    // hold up everybody else's.
    @EventHandler
    void react(InvitationRequested event, @Timestamp Instant at, @MetaDataValue("commit") long commit) {
        letters.put(new Letter(CurrentTenant.get(), event.memberId(), event.letter(), commit, 0, at));
    }
}
