package vn.annals.auth.automation.accounts;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.annals.auth.keycloak.BackgroundRealm;
import vn.annals.kernel.ledger.tenancy.Projector;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.Rounds;

/** Asks again and again what is new. While the identity provider is away nothing is lost: it keeps its events. */
@Component
class AccountRounds extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(AccountRounds.class);
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    private static final long SURE = Duration.ofMinutes(10).toNanos();

    private final BackgroundRealm realm;
    private final Visits visits;
    private final Changes changes;
    private final Projector projector;
    private final AccountsSettings settings;
    private boolean waiting;
    private long next = System.nanoTime();
    private long kept = next - SURE;

    AccountRounds(
            BackgroundRealm realm, Visits visits, Changes changes, Projector projector, AccountsSettings settings) {
        super("accounts", settings.every());
        this.realm = realm;
        this.visits = visits;
        this.changes = changes;
        this.projector = projector;
        this.settings = settings;
    }

    @Override
    protected void round() {
        if (System.nanoTime() - next < 0 || !projector.localSlicesCaughtUp()) {
            return;
        }
        try {
            read();
            waiting = false;
        } catch (Refusal away) {
            next = System.nanoTime() + PATIENCE;
            if (!waiting) {
                LOG.warn("What the identity provider tells of its people cannot be read now: {}", away.getMessage());
            }
            waiting = true;
        }
    }

    private void read() {
        if (System.nanoTime() - kept >= SURE) {
            realm.events().keep(settings.keep());
            kept = System.nanoTime();
        }
        visits.read();
        changes.read();
    }
}
