package vn.annals.auth.automation.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.auth.automation.accounts.Memberships.Membership;
import vn.annals.auth.keycloak.BackgroundRealm;
import vn.annals.auth.keycloak.RealmEvents;
import vn.annals.auth.keycloak.RealmEvents.Visit;
import vn.annals.contracts.account.AccountEvent;
import vn.annals.contracts.account.AccountEvent.SignInFailed;
import vn.annals.contracts.account.AccountEvent.SignedIn;
import vn.annals.contracts.account.AccountEvent.SignedOut;
import vn.annals.kernel.service.access.Sessions;
import vn.annals.kernel.service.command.FactEntries;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Members' comings and goings: one who belongs to several tenants came into each of them. */
@Component
class Visits {

    private final RealmEvents realm;
    private final Memberships memberships;
    private final FactEntries ledger;
    private final Reading<Visit> reading;

    Visits(BackgroundRealm realm, Memberships memberships, FactEntries ledger, AccountsStore store, Clock clock) {
        this.realm = realm.events();
        this.memberships = memberships;
        this.ledger = ledger;
        this.reading = new Reading<>("visits", Visit::id, Visit::time, store, clock);
    }

    void read() {
        reading.read(realm::visits, this::enter);
    }

    private List<Visit> enter(List<Visit> fresh) {
        var whose =
                memberships
                        .of(fresh.stream()
                                .map(Visit::userId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(Membership::person));
        var entered = new ArrayList<Visit>();
        for (var visit : fresh) {
            for (var membership : whose.getOrDefault(Objects.requireNonNullElse(visit.userId(), ""), List.of())) {
                CurrentTenant.runAs(
                        membership.tenant(),
                        () -> ledger.enter("account/" + visit.id(), List.of(event(visit, membership))));
                entered.add(visit);
            }
        }
        return entered;
    }

    static AccountEvent event(Visit visit, Membership of) {
        var at = Instant.ofEpochMilli(visit.time());
        var session = Sessions.hash(visit.sessionId());
        return switch (visit.type()) {
            case "LOGIN" -> new SignedIn(visit.id(), at, of.member(), of.person(), visit.clientId(), session);
            case "LOGOUT" -> new SignedOut(visit.id(), at, of.member(), of.person(), visit.clientId(), session);
            default -> new SignInFailed(visit.id(), at, of.member(), of.person(), visit.clientId(), why(visit.error()));
        };
    }

    // A word of the identity provider's own; anything longer could be something that somebody typed.
    private static String why(@Nullable String error) {
        return error != null && error.matches("[a-z_]{1,60}") ? error : "unknown";
    }
}
