package vn.annals.auth.automation.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownMembers;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.auth.keycloak.BackgroundRealm;
import vn.annals.auth.keycloak.MemberWish;
import vn.annals.auth.keycloak.Mended;
import vn.annals.auth.keycloak.Mended.AccountMade;
import vn.annals.auth.keycloak.Mended.Joined;
import vn.annals.auth.keycloak.Mended.RoleGiven;
import vn.annals.auth.keycloak.Mended.RoleTaken;
import vn.annals.auth.keycloak.Survey;
import vn.annals.contracts.drift.DriftEvent;
import vn.annals.contracts.drift.DriftEvent.AccountEnabled;
import vn.annals.contracts.drift.DriftEvent.AccountReplaced;
import vn.annals.contracts.drift.DriftEvent.MembershipRestored;
import vn.annals.contracts.drift.DriftEvent.RolesRestored;
import vn.annals.contracts.drift.DriftEvent.RolesWithdrawn;
import vn.annals.contracts.member.MemberCommand.ConfirmMember;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.command.AutomaticCommands;

/** Members who may more or less, in the identity provider, than was decided. */
@Component
class MemberDrift {

    private final BackgroundRealm realm;
    private final KnownMembers members;
    private final AutomaticCommands commands;
    private final DriftReport report;

    MemberDrift(BackgroundRealm realm, KnownMembers members, AutomaticCommands commands, DriftReport report) {
        this.realm = realm;
        this.members = members;
        this.commands = commands;
        this.report = report;
    }

    /** Of one who is converging nobody can say yet: the automation is at it. */
    static boolean drifted(MemberAnswer member, Survey survey) {
        if (member.converging() || member.person() == null) {
            return false;
        }
        var roles = member.enabled() ? Set.copyOf(member.roles()) : Set.<String>of();
        return survey.account(member.person())
                .filter(account -> account.roles().equals(roles) && (account.enabled() || roles.isEmpty()))
                .isEmpty();
    }

    void mend(String tenant, MemberAnswer seen) {
        var member = seen;
        while (true) {
            mendOnce(tenant, member);
            var later = members.after(0, new MemberId(member.id())).orElse(null);
            // Decided anew in the middle: what was done then may have undone what the automation did.
            if (later == null || later.revision() == member.revision()) {
                return;
            }
            member = later;
        }
    }

    private void mendOnce(String tenant, MemberAnswer member) {
        var told = new ArrayList<Mended>();
        var person = realm.members().converge(tenant, MemberWish.of(member), told::add);
        if (person == null) {
            return;
        }
        var id = new MemberId(member.id());
        if (!person.equals(member.person())) {
            commands.send(new ConfirmMember(id, member.revision(), person), "drift/" + person);
        }
        report.mended(events(id, person, told));
    }

    static List<DriftEvent> events(MemberId id, String person, List<Mended> told) {
        var events = new ArrayList<DriftEvent>();
        if (told.contains(new AccountMade())) {
            return List.of(new AccountReplaced(id, person));
        }
        if (told.contains(new Mended.AccountEnabled())) {
            events.add(new AccountEnabled(id, person));
        }
        var given = told.stream()
                .flatMap(mended -> mended instanceof RoleGiven(var role) ? Stream.of(role) : Stream.<String>empty())
                .toList();
        if (told.contains(new Joined())) {
            events.add(new MembershipRestored(id, person));
        } else if (!given.isEmpty()) {
            events.add(new RolesRestored(id, person, given));
        }
        var taken = told.stream()
                .flatMap(mended -> mended instanceof RoleTaken(var role) ? Stream.of(role) : Stream.<String>empty())
                .toList();
        if (!taken.isEmpty()) {
            events.add(new RolesWithdrawn(id, person, taken));
        }
        return events;
    }
}
