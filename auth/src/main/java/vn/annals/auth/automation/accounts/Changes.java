package vn.annals.auth.automation.accounts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.auth.automation.accounts.Memberships.Membership;
import vn.annals.auth.keycloak.BackgroundRealm;
import vn.annals.auth.keycloak.RealmEvents;
import vn.annals.auth.keycloak.RealmEvents.Change;
import vn.annals.contracts.account.AccountEvent;
import vn.annals.kernel.service.command.FactEntries;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * What people changed in the identity provider itself. It goes to the tenant whose organization was changed, else to those
 * whose member it was about; roles of the realm, which reach over all tenants, go to the platform too.
 */
@Component
class Changes {

    private final RealmEvents realm;
    private final Memberships memberships;
    private final TenantDirectory tenants;
    private final FactEntries ledger;
    private final Reading<Change> reading;
    private @Nullable String self;

    Changes(
            BackgroundRealm realm,
            Memberships memberships,
            TenantDirectory tenants,
            FactEntries ledger,
            AccountsStore store,
            Clock clock) {
        this.realm = realm.events();
        this.memberships = memberships;
        this.tenants = tenants;
        this.ledger = ledger;
        this.reading = new Reading<>("changes", Change::id, Change::time, store, clock);
    }

    void read() {
        reading.read(realm::changes, this::enter);
    }

    private List<Change> enter(List<Change> fresh) {
        var byHand = fresh.stream().filter(this::isByHand).toList();
        var whose = memberships.of(persons(byHand)).stream().collect(Collectors.groupingBy(Membership::person));
        // What the service did itself was decided in a ledger, and stands there.
        var done = new ArrayList<>(fresh);
        done.removeAll(byHand);
        for (var change : byHand) {
            var place = Place.of(change.resourcePath());
            var about = place.person()
                    .map(person -> whose.getOrDefault(person, List.of()))
                    .orElse(List.of());
            if (entered(change, place, about)) {
                done.add(change);
            }
        }
        return done;
    }

    private boolean entered(Change change, Place place, List<Membership> about) {
        var event =
                ByHandForm.of(change, place, person(change, place), role(place)).orElse(null);
        var in = event == null ? Set.<TenantId>of() : tenants(change, place, about);
        in.forEach(tenant -> enter(tenant, change, Objects.requireNonNull(event)));
        return event == null || !in.isEmpty();
    }

    private void enter(TenantId tenant, Change change, AccountEvent event) {
        CurrentTenant.runAs(tenant, () -> ledger.enter("account/" + change.id(), List.of(event)));
    }

    private Set<TenantId> tenants(Change change, Place place, List<Membership> about) {
        var in = new HashSet<TenantId>();
        var organization = place.organization();
        if (organization.isPresent()) {
            organization.flatMap(realm::tenantOf).flatMap(this::known).ifPresent(in::add);
        } else {
            about.forEach(membership -> in.add(membership.tenant()));
        }
        if (change.resourceType().equals("REALM_ROLE_MAPPING")) {
            in.add(TenantId.PLATFORM);
        }
        return in;
    }

    private Optional<TenantId> known(String alias) {
        return Optional.of(alias).filter(TenantId::isSlug).map(TenantId::new).filter(tenant -> tenants.find(tenant)
                .isPresent());
    }

    // Who was put into an organization does not stand in the address.
    private @Nullable String person(Change change, Place place) {
        return place.person()
                .or(() -> change.resourceType().equals("ORGANIZATION_MEMBERSHIP")
                        ? realm.personIn(change)
                        : Optional.empty())
                .orElse(null);
    }

    private @Nullable String role(Place place) {
        return place.organization()
                .flatMap(organization -> place.group().flatMap(group -> realm.roleOf(organization, group)))
                .orElse(null);
    }

    private boolean isByHand(Change change) {
        if (self == null) {
            self = realm.self();
        }
        return change.error() == null && !change.by().equals(Optional.of(self));
    }

    private static Set<String> persons(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> Place.of(change.resourcePath()).person().stream())
                .collect(Collectors.toSet());
    }
}
