package vn.annals.auth.read.rights;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.kernel.service.rights.HeldRightsStore;

@Component
@ProcessingGroup(HeldRightsStore.SLICE)
class RightsProjection {

    private final RightsStore rights;
    private final HeldRightsStore held;

    RightsProjection(RightsStore rights, HeldRightsStore held) {
        this.rights = rights;
        this.held = held;
    }

    @EventHandler
    void on(MemberEvent event, @Timestamp Instant at, @MetaDataValue("commit") long commit) {
        var member = event.memberId().toString();
        switch (event) {
            case MemberInvited invited -> rights.add(member, null, null, invited.roles(), commit);
            case MemberRolesChanged changed -> rights.roles(member, changed.roles(), commit);
            case MemberDisabled _, MemberRemoved _ -> rights.end(member, at, commit);
            case MemberEnabled _ -> rights.resume(member, commit);
            case MemberConverged converged -> rights.holder(member, converged.person(), commit);
        }
        tell(member);
    }

    // Whoever had the old secret could have asked for a token until the new one was made.
    @EventHandler
    void on(ClientEvent event, @Timestamp Instant at, @MetaDataValue("commit") long commit) {
        var client = event.clientId().toString();
        switch (event) {
            case ClientCreated created -> rights.add(client, created.login(), created.name(), created.roles(), commit);
            case ClientRotated _ -> rights.voided(client, at, commit);
            case ClientRevoked _ -> rights.end(client, at, commit);
            case ClientConverged _ -> {}
        }
        tell(client);
    }

    private void tell(String by) {
        rights.find(by).ifPresent(row -> {
            if (row.holder() != null) {
                held.put(row.holder(), by, row.grant());
            }
        });
    }
}
