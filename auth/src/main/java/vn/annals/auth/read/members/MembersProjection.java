package vn.annals.auth.read.members;

import static vn.annals.auth.answer.MemberAnswer.DELAYED;
import static vn.annals.auth.answer.MemberAnswer.REQUESTED;
import static vn.annals.auth.answer.MemberAnswer.SENT;
import static vn.annals.auth.answer.MemberAnswer.WAIVED;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
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

@Component
@ProcessingGroup(MembersProjection.SLICE)
class MembersProjection {

    static final String SLICE = "members";

    private final MembersStore members;

    MembersProjection(MembersStore members) {
        this.members = members;
    }

    @EventHandler
    void on(MemberEvent event, @Timestamp Instant at, @MetaDataValue("commit") long commit) {
        switch (event) {
            case MemberInvited invited -> members.add(invited.memberId(), invited.roles(), at, commit);
            case MemberRolesChanged(var member, var revision, var roles) ->
                members.roles(member, revision, roles, commit);
            case MemberDisabled(var member, var revision) -> members.enabled(member, revision, false, commit);
            case MemberEnabled(var member, var revision) -> members.enabled(member, revision, true, commit);
            case MemberRemoved(var member, var revision) -> members.removed(member, revision, commit);
            case MemberConverged(var member, var revision, var person) ->
                members.converged(member, revision, person, commit);
        }
    }

    @EventHandler
    void on(InvitationEvent event, @Timestamp Instant at, @MetaDataValue("commit") long commit) {
        var became =
                switch (event) {
                    case InvitationRequested _ -> REQUESTED;
                    case InvitationDelayed _ -> DELAYED;
                    case InvitationSent _ -> SENT;
                    case InvitationWaived _ -> WAIVED;
                };
        members.letter(event.memberId(), event.letter(), became, at, commit);
    }

    @EventHandler
    void on(SignedIn event, @MetaDataValue("commit") long commit) {
        members.signedIn(event.memberId(), commit);
    }
}
