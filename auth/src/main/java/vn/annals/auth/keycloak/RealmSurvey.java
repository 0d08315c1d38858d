package vn.annals.auth.keycloak;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.annals.auth.keycloak.Survey.Seen;

/** Looks over a tenant, or the platform, with a dozen calls, however many people it has. */
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

    /** Who holds roles of the platform, whatever the ledger says. */
    public Survey ofPlatform() {
        return Convergence.asked("survey of the platform", () -> {
            var accounts = new HashMap<String, Seen>();
            holders().forEach((account, roles) -> accounts.put(account.id(), seen(account, roles)));
            return new Survey(accounts, Map.of());
        });
    }

    /** Those of them who can be written to and may sign in. */
    public List<Holder> holdersOnThePlatform() {
        return Convergence.asked("holders of roles of the platform", () -> holders().entrySet().stream()
                .filter(holder -> !holder.getKey().off())
                .flatMap(holder -> Holder.of(holder.getKey(), holder.getValue()).stream())
                .toList());
    }

    private Map<Account, Set<String>> holders() {
        var accounts = new LinkedHashMap<String, Account>();
        var roles = new HashMap<String, Set<String>>();
        for (var role : PlatformPlaces.ROLES) {
            for (var account : realm.holders(role)) {
                accounts.put(account.id(), account);
                roles.computeIfAbsent(account.id(), _ -> new TreeSet<>()).add(role);
            }
        }
        return accounts.values().stream()
                .collect(Collectors.toMap(account -> account, account -> roles.getOrDefault(account.id(), Set.of())));
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
            accounts.put(account.id(), seen(account, roles.getOrDefault(account.id(), Set.of())));
        }
        return accounts;
    }

    private static Seen seen(Account account, Set<String> roles) {
        var username = Objects.requireNonNullElse(account.username(), "");
        return new Seen(account.id(), username, account.email(), !account.off(), roles);
    }

    private Map<String, Boolean> programs(String tenant) {
        var programs = new HashMap<String, Boolean>();
        realm.clientsOf("@" + tenant)
                .forEach(program -> programs.put(program.clientId(), !Boolean.FALSE.equals(program.enabled())));
        return programs;
    }
}
