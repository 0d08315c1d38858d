package vn.annals.kernel.service.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** What holders of tokens hold in a tenant, read again every few seconds at most. */
public final class Rights {

    private static final int CACHED = 10_000;

    // Tokens say when they were made in whole seconds.
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final HeldRightsStore store;
    private final Duration recheck;
    private final Clock clock;
    private final Map<Key, Seen> seen = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Seen> eldest) {
            return size() > CACHED;
        }
    });

    Rights(HeldRightsStore store, RightsSettings settings, Clock clock) {
        this.store = store;
        this.recheck = settings.recheck();
        this.clock = clock;
    }

    /** Empty for somebody of whom the tenant's ledger says nothing: then it is the token that counts. */
    public Optional<Held> find(TenantId tenant, String holder, Instant issued) {
        var key = new Key(tenant, holder);
        var last = seen.get(key);
        if (last == null || !last.answers(issued, clock.instant().minus(recheck))) {
            var at = clock.instant();
            last = new Seen(CurrentTenant.callAs(tenant, () -> store.find(holder)), at);
            seen.put(key, last);
        }
        return last.held;
    }

    private record Key(TenantId tenant, String holder) {}

    private record Seen(Optional<Held> held, Instant at) {

        // A token that is younger may be the first to bring a role that was given since.
        boolean answers(Instant issued, Instant oldest) {
            return at.isAfter(oldest) && at.isAfter(issued.plus(SECOND));
        }
    }
}
