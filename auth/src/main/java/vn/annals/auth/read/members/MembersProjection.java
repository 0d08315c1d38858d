package vn.annals.auth.read.members;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
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
}
