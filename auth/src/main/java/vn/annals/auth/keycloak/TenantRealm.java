package vn.annals.auth.keycloak;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import vn.annals.auth.keycloak.TenantStep.GrantRole;
import vn.annals.auth.keycloak.TenantStep.JoinGroup;
import vn.annals.auth.keycloak.TenantStep.JoinOrganization;
import vn.annals.auth.keycloak.TenantStep.OpenGroup;
import vn.annals.auth.keycloak.TenantStep.OpenIntegrator;
import vn.annals.auth.keycloak.TenantStep.OpenOrganization;

/** Makes the realm know a tenant: looks, does what is missing, looks again, until nothing is missing. */
public final class TenantRealm {

    private static final Logger LOG = LoggerFactory.getLogger(TenantRealm.class);

    private final RealmAdmin realm;

    TenantRealm(RealmAdmin realm) {
        this.realm = realm;
    }

    /** May be called at any time, from any state. */
    public void converge(String slug, String name) {
        Convergence.of("tenant " + slug, () -> {
            var steps = TenantPlan.next(look(slug));
            steps.forEach(step -> take(step, slug, name));
            return steps.isEmpty();
        });
    }

    private TenantStanding look(String slug) {
        var integrator =
                realm.client(integratorOf(slug)).map(realm::serviceAccount).orElse(null);
        var organization = realm.organization(slug).map(Organization::id).orElse(null);
        if (organization == null) {
            return TenantStanding.withoutOrganization(integrator);
        }
        var joined = integrator == null
                ? null
                : realm.groupsOfMember(organization, integrator).orElse(null);
        return new TenantStanding(organization, realm.groups(organization), integrator, joined);
    }

    private void take(TenantStep step, String slug, String name) {
        try {
            switch (step) {
                case OpenOrganization() -> openOrganization(slug, name);
                case OpenIntegrator() ->
                    realm.openClient(Client.integrator(integratorOf(slug), "Integrator of " + slug));
                case OpenGroup(var organization, var role) -> realm.openGroup(organization, role);
                case GrantRole(var organization, var group, var role) -> grant(organization, group, role);
                case JoinOrganization(var organization, var integrator) ->
                    realm.joinOrganization(organization, integrator);
                case JoinGroup(var organization, var group, var integrator) ->
                    realm.joinGroup(organization, group, integrator);
            }
        } catch (HttpClientErrorException.Conflict fasterOther) {
            LOG.debug("Another node took {} first", step);
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
        var api = realm.client(TenantPlan.API)
                .orElseThrow(() -> SERVICE_UNAVAILABLE.because("the realm has no client " + TenantPlan.API));
        realm.grant(organization, group, api, realm.role(api, role));
    }

    private static String integratorOf(String slug) {
        return INTEGRATOR.word() + "@" + slug;
    }
}
