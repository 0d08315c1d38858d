package vn.annals.auth.automation.drift;

import static vn.annals.contracts.member.MemberRefusal.MEMBER_EXISTS;
import static vn.annals.contracts.member.MemberRefusal.MEMBER_NOT_FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.annals.auth.contact.Contact;
import vn.annals.auth.contact.ContactStore;
import vn.annals.auth.keycloak.BackgroundRealm;
import vn.annals.auth.keycloak.Holder;
import vn.annals.contracts.member.AdoptionEvent.PeopleAdopted;
import vn.annals.contracts.member.MemberCommand.InviteMember;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.service.command.FactEntries;
import vn.annals.kernel.tenancy.Role;

/** Once, whoever has a role of the platform in the identity provider becomes a member of it; from then on the ledger says so. */
@Component
class Adoption {

    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);
    private static final String NAME = "adoption";

    private final BackgroundRealm realm;
    private final ContactStore contacts;
    private final AutomaticCommands commands;
    private final FactEntries ledger;

    Adoption(BackgroundRealm realm, ContactStore contacts, AutomaticCommands commands, FactEntries ledger) {
        this.realm = realm;
        this.contacts = contacts;
        this.commands = commands;
        this.ledger = ledger;
    }

    boolean done() {
        return ledger.stands(NAME);
    }

    /**
     * May be repeated from any state. The mark comes last: who is missing before it is found by the next attempt, and what
     * was found after it is drift.
     */
    void adopt() {
        var holders = realm.survey().holdersOnThePlatform();
        // Else nobody could ever let anybody in.
        if (holders.stream().noneMatch(holder -> holder.roles().contains(Role.PLATFORM_ADMIN.word()))) {
            LOG.warn("Nobody with an address has the role platform-admin; its ledger begins with somebody who has");
            return;
        }
        var members = new ArrayList<MemberId>();
        holders.forEach(holder -> members.add(adopted(holder)));
        ledger.enter(NAME, List.of(new PeopleAdopted(members)));
    }

    private MemberId adopted(Holder holder) {
        var fresh = new MemberId(UUID.randomUUID().toString());
        var id = contacts.holder(holder.email(), fresh);
        contacts.keep(id, new Contact(holder.email(), holder.name()));
        try {
            commands.send(new InviteMember(id, holder.roles()), NAME);
        } catch (Refusal decided) {
            // By somebody who invited, or even removed, this person a moment ago: what they decided holds.
            if (decided.code() != MEMBER_EXISTS && decided.code() != MEMBER_NOT_FOUND) {
                throw decided;
            }
        }
        return id;
    }
}
