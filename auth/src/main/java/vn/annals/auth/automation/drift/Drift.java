package vn.annals.auth.automation.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownClients;
import vn.annals.auth.answer.KnownMembers;
import vn.annals.auth.keycloak.BackgroundRealm;
import vn.annals.auth.keycloak.Mended;
import vn.annals.auth.keycloak.Mended.PartRestored;
import vn.annals.contracts.drift.DriftEvent.OrganizationRestored;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.tenant.TenantRow;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** One tenant: its organization, then its members and programs, then who has no business there. */
@Component
class Drift {

    private final BackgroundRealm realm;
    private final KnownMembers members;
    private final KnownClients clients;
    private final MemberDrift people;
    private final ClientDrift programs;
    private final Strangers strangers;
    private final DriftReport report;

    Drift(
            BackgroundRealm realm,
            KnownMembers members,
            KnownClients clients,
            MemberDrift people,
            ClientDrift programs,
            Strangers strangers,
            DriftReport report) {
        this.realm = realm;
        this.members = members;
        this.clients = clients;
        this.people = people;
        this.programs = programs;
        this.strangers = strangers;
        this.report = report;
    }

    /** Refused while the identity provider, or what this service knows of the ledger, is not there. */
    void mend(TenantRow tenant) {
        CurrentTenant.runAs(new TenantId(tenant.slug()), () -> look(tenant));
    }

    private void look(TenantRow tenant) {
        var slug = tenant.slug();
        var failures = new HashMap<String, RuntimeException>();
        tried("organization", () -> restore(tenant), failures);
        var survey = realm.survey().of(slug);
        // Only now: whoever the survey shows was let in by a decision before it, which is known by then.
        var known = members.all();
        var callers = clients.all();
        known.stream()
                .filter(member -> MemberDrift.drifted(member, survey))
                .forEach(member -> tried("member/" + member.id(), () -> people.mend(slug, member), failures));
        callers.stream()
                .filter(client -> ClientDrift.drifted(client, survey))
                .forEach(client -> tried("client/" + client.id(), () -> programs.mend(slug, client), failures));
        Strangers.among(slug, survey, known, callers)
                .forEach(person -> tried("stranger/" + person, () -> strangers.remove(slug, person), failures));
        report.looked(failures);
    }

    private void restore(TenantRow tenant) {
        var told = new ArrayList<Mended>();
        realm.tenants().converge(tenant.slug(), tenant.name(), told::add);
        var parts = parts(told);
        if (!parts.isEmpty()) {
            report.mended(List.of(new OrganizationRestored(parts)));
        }
    }

    static List<String> parts(List<Mended> told) {
        return told.stream()
                .flatMap(mended -> mended instanceof PartRestored(var part) ? Stream.of(part) : Stream.<String>empty())
                .distinct()
                .toList();
    }

    // What fails for good, such as an address that is refused, must not keep the rest from being mended.
    static void tried(String what, Runnable mending, Map<String, RuntimeException> failures) {
        try {
            mending.run();
        } catch (Refusal passing) {
            throw passing;
        } catch (RuntimeException failure) {
            failures.put(what, failure);
        }
    }
}
