package vn.annals.auth.keycloak;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import vn.annals.auth.keycloak.Mended.PartRestored;
import vn.annals.auth.keycloak.TenantStep.EnableIntegrator;
import vn.annals.auth.keycloak.TenantStep.EnableOrganization;
import vn.annals.auth.keycloak.TenantStep.GrantRole;
import vn.annals.auth.keycloak.TenantStep.JoinGroup;
import vn.annals.auth.keycloak.TenantStep.JoinOrganization;
import vn.annals.auth.keycloak.TenantStep.LeaveGroup;
import vn.annals.auth.keycloak.TenantStep.OpenGroup;
import vn.annals.auth.keycloak.TenantStep.OpenIntegrator;
import vn.annals.auth.keycloak.TenantStep.OpenOrganization;
import vn.annals.auth.keycloak.TenantStep.WithdrawRole;

/** Makes the realm know a tenant: looks, does what is missing, looks again, until nothing is missing. */
public final class TenantRealm {

    private static final Logger LOG = LoggerFactory.getLogger(TenantRealm.class);

    private final RealmAdmin realm;

    TenantRealm(RealmAdmin realm) {
        this.realm = realm;
    }

    /** May be called at any time, from any state. */
    public void converge(String slug, String name) {
        converge(slug, name, _ -> {});
    }

    /** The same, and tells what had to be done. */
    public void converge(String slug, String name, Consumer<Mended> tell) {
        Convergence.of("tenant " + slug, () -> {
            var standing = look(slug);
            var steps = TenantPlan.next(standing);
            for (var step : steps) {
                if (taken(step, slug, name)) {
                    tell.accept(new PartRestored(part(step, standing)));
                }
            }
            return steps.isEmpty();
        });
        Convergence.asked("the name of " + slug, () -> renamed(slug, name, tell));
    }

    // Once, after all else: a name that another has, or that Keycloak does not take, keeps nobody from working.
    private boolean renamed(String slug, String name, Consumer<Mended> tell) {
        var other = realm.organization(slug).filter(found -> !found.name().equals(name));
        try {
            other.map(Organization::id).ifPresent(id -> {
                realm.renameOrganization(id, name);
                tell.accept(new PartRestored("organization"));
            });
        } catch (HttpClientErrorException.Conflict | HttpClientErrorException.BadRequest nameIsRefused) {
            LOG.debug("The organization of {} keeps its name", slug);
        }
        return other.isPresent();
    }

    private static String part(TenantStep step, TenantStanding standing) {
        return switch (step) {
            case OpenOrganization _, EnableOrganization _ -> "organization";
            case OpenIntegrator _, EnableIntegrator _, JoinOrganization _, JoinGroup _, LeaveGroup _ -> "integrator";
            case OpenGroup open -> "group/" + open.role();
            case GrantRole grant -> "role/" + grant.role();
            case WithdrawRole surplus -> "surplus/" + standing.name(surplus.group()) + "/" + surplus.role();
        };
    }

    private TenantStanding look(String slug) {
        var client = realm.found(integratorOf(slug)).orElse(null);
        var integrator = client == null ? null : realm.serviceAccount(client.id());
        var found = realm.organization(slug).orElse(null);
        var organization = found == null ? null : found.id();
        if (found == null || organization == null) {
            return TenantStanding.withoutOrganization(integrator);
        }
        var off = new ArrayList<TenantStep>();
        if (client != null && client.off()) {
            off.add(new EnableIntegrator(client.id()));
        }
        if (!found.enabled()) {
            off.add(new EnableOrganization(organization));
        }
        var joined = integrator == null
                ? null
                : realm.groupsOfMember(organization, integrator).orElse(null);
        return new TenantStanding(organization, realm.groups(organization), integrator, joined, off);
    }

    private boolean taken(TenantStep step, String slug, String name) {
        try {
            switch (step) {
                case OpenOrganization() -> openOrganization(slug, name);
                case EnableOrganization(var organization) -> realm.enableOrganization(organization);
                case EnableIntegrator(var client) -> realm.enableClient(client);
                case OpenIntegrator() ->
                    realm.openClient(Client.integrator(integratorOf(slug), "Integrator of " + slug));
                case OpenGroup(var organization, var role) -> realm.openGroup(organization, role);
                case GrantRole(var organization, var group, var role) -> grant(organization, group, role);
                case WithdrawRole(var organization, var group, var role) -> withdraw(organization, group, role);
                case JoinOrganization(var organization, var integrator) ->
                    realm.joinOrganization(organization, integrator);
                case JoinGroup(var organization, var group, var integrator) ->
                    realm.joinGroup(organization, group, integrator);
                case LeaveGroup(var organization, var group, var integrator) ->
                    realm.leaveGroup(organization, group, integrator);
            }
            return true;
        } catch (HttpClientErrorException.Conflict fasterOther) {
            LOG.debug("Another node took {} first", step);
            return false;
        }
    }

    /** Two bodies may bear one name, two organizations may not; and Keycloak has its own mind about letters in a name. */
    private void openOrganization(String slug, String name) {
        try {
            realm.openOrganization(Organization.of(name, slug));
        } catch (HttpClientErrorException.Conflict | HttpClientErrorException.BadRequest nameIsRefused) {
            realm.openOrganization(Organization.of(slug, slug));
        }
    }

    private void grant(String organization, String group, String role) {
        var api = api();
        realm.grant(organization, group, api, realm.role(api, role));
    }

    private void withdraw(String organization, String group, String role) {
        var api = api();
        realm.withdraw(organization, group, api, realm.role(api, role));
    }

    private String api() {
        return realm.client(TenantPlan.API)
                .orElseThrow(() -> SERVICE_UNAVAILABLE.because("the realm has no client " + TenantPlan.API));
    }

    static String integratorOf(String slug) {
        return INTEGRATOR.word() + "@" + slug;
    }
}
