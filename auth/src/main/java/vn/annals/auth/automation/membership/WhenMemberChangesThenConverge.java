package vn.annals.auth.automation.membership;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownMembers;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.auth.contact.ContactStore;
import vn.annals.auth.keycloak.MemberRealm;
import vn.annals.auth.keycloak.MemberWish;
import vn.annals.contracts.member.MemberCommand.ConfirmMember;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.service.command.Automation;
import vn.annals.kernel.tenancy.CurrentTenant;

@Component
@Automation
@ProcessingGroup("membership")
class WhenMemberChangesThenConverge {

    private final KnownMembers members;
    private final ContactStore contacts;
    private final MemberRealm realm;
    private final AutomaticCommands commands;

    WhenMemberChangesThenConverge(
            KnownMembers members, ContactStore contacts, MemberRealm realm, AutomaticCommands commands) {
        this.members = members;
        this.contacts = contacts;
        this.realm = realm;
        this.commands = commands;
    }

    // What holds now is brought about, not what the event says: after an outage nobody who has left is let in first.
    @EventHandler
    void react(MemberEvent event, @MetaDataValue("commit") long commit, EventMessage<?> because) {
        switch (event) {
            case MemberInvited _, MemberRolesChanged _, MemberDisabled _, MemberEnabled _, MemberRemoved _ ->
                members.after(commit, event.memberId())
                        .filter(MemberAnswer::converging)
                        .ifPresent(member -> converge(event.memberId(), member, because));
            case MemberConverged _ -> {}
        }
    }

    private void converge(MemberId id, MemberAnswer member, EventMessage<?> because) {
        var person = member.removed() ? left(id, member) : realm.converge(tenant(), MemberWish.of(member));
        if (member.removed()) {
            contacts.erase(id);
        }
        commands.send(new ConfirmMember(id, member.revision(), person), because);
    }

    private @Nullable String left(MemberId id, MemberAnswer member) {
        var email = member.email();
        // Erased already, or a member again: then it is the new membership that says what the person may do.
        if (email == null || !contacts.holds(id, email)) {
            return member.person();
        }
        return realm.converge(tenant(), MemberWish.of(member));
    }

    private static String tenant() {
        return CurrentTenant.get().value();
    }
}
