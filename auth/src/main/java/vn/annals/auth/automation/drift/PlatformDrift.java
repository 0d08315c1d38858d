package vn.annals.auth.automation.drift;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownMembers;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.auth.keycloak.BackgroundRealm;
import vn.annals.auth.keycloak.Survey;
import vn.annals.auth.keycloak.Survey.Seen;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** The platform: its people, then who has a role of it without being one of them. */
@Component
class PlatformDrift {

    private static final String PLATFORM = TenantId.PLATFORM.value();

    private final BackgroundRealm realm;
    private final KnownMembers members;
    private final Adoption adoption;
    private final MemberDrift people;
    private final Strangers strangers;
    private final DriftReport report;

    PlatformDrift(
            BackgroundRealm realm,
            KnownMembers members,
            Adoption adoption,
            MemberDrift people,
            Strangers strangers,
            DriftReport report) {
        this.realm = realm;
        this.members = members;
        this.adoption = adoption;
        this.people = people;
        this.strangers = strangers;
        this.report = report;
    }

    /** Refused while the identity provider, or what this service knows of the ledger, is not there. */
    void mend() {
        CurrentTenant.runAs(TenantId.PLATFORM, () -> {
            if (adoption.done()) {
                look();
            } else {
                adoption.adopt();
            }
        });
    }

    private void look() {
        var failures = new HashMap<String, RuntimeException>();
        var survey = realm.survey().ofPlatform();
        // Only now, as in a tenant.
        var known = members.all();
        known.stream()
                .filter(member -> drifted(member, survey))
                .forEach(member -> Drift.tried("member/" + member.id(), () -> people.mend(PLATFORM, member), failures));
        strangers(survey, known)
                .forEach(person ->
                        Drift.tried("stranger/" + person, () -> strangers.remove(PLATFORM, person), failures));
        report.looked(failures);
    }

    /** As of a member of a tenant; but whoever has no role here is not seen here, and is left alone. */
    static boolean drifted(MemberAnswer member, Survey survey) {
        if (member.converging() || member.person() == null) {
            return false;
        }
        var roles = member.enabled() ? Set.copyOf(member.roles()) : Set.<String>of();
        var seen = survey.account(member.person());
        return !seen.map(Seen::roles).orElse(Set.of()).equals(roles)
                || !roles.isEmpty() && !seen.filter(Seen::enabled).isPresent();
    }

    /** Programs too: the ledger knows none of the platform. */
    static List<String> strangers(Survey survey, List<MemberAnswer> members) {
        return survey.accounts().values().stream()
                .filter(account -> members.stream().noneMatch(member -> Strangers.is(account, member)))
                .map(Seen::id)
                .toList();
    }
}
