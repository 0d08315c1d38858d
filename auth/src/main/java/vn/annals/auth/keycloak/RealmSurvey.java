package vn.annals.auth.keycloak;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.annals.auth.keycloak.Survey.Seen;

/** Looks over a tenant with a dozen calls, however many people it has. */
public final class RealmSurvey {

    private final RealmAdmin realm;

    RealmSurvey(RealmAdmin realm) {
        this.realm = realm;
    }

    public Survey of(String tenant) {
        return Convergence.asked("survey of " + tenant, () -> {
            var organization = realm.organization(tenant)
                    .map(Organization::id)
                    .orElseThrow(() -> SERVICE_UNAVAILABLE.because("the realm has no organization " + tenant));
            return new Survey(accounts(organization), programs(tenant));
        });
    }

    /** The program that every tenant has from its beginning. */
    public static String integratorOf(String tenant) {
        return TenantRealm.integratorOf(tenant);
    }

    private Map<String, Seen> accounts(String organization) {
        var roles = new HashMap<String, Set<String>>();
        for (var group : realm.groups(organization)) {
            if (TenantPlan.ROLES.contains(group.name())) {
                realm.members(organization, group.id())
                        .forEach(account -> roles.computeIfAbsent(account.id(), _ -> new HashSet<>())
                                .add(group.name()));
            }
        }
        var accounts = new HashMap<String, Seen>();
        for (var account : realm.members(organization)) {
            var username = Objects.requireNonNullElse(account.username(), "");
            accounts.put(
                    account.id(),
                    new Seen(
                            account.id(),
                            username,
                            account.email(),
                            !account.off(),
                            roles.getOrDefault(account.id(), Set.of())));
        }
        return accounts;
    }

    private Map<String, Boolean> programs(String tenant) {
        var programs = new HashMap<String, Boolean>();
        realm.clientsOf("@" + tenant)
                .forEach(program -> programs.put(program.clientId(), !Boolean.FALSE.equals(program.enabled())));
        return programs;
    }
}
