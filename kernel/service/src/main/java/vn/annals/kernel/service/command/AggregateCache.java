package vn.annals.kernel.service.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.util.unit.DataSize;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Aggregates as the last commands of this process left them, so that the next one need not read all their events. None of
 * it is the truth: what another process has written since is found when a command is settled.
 */
public final class AggregateCache {

    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Cache<Key, Kept> aggregates;

    AggregateCache(DataSize most) {
        aggregates = Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher((Key _, Kept kept) -> kept.size())
                .expireAfterAccess(IDLE)
                .recordStats()
                .build();
    }

    record Key(TenantId tenant, Class<?> type, String id) {

        static Key here(Class<?> type, String id) {
            return new Key(CurrentTenant.get(), type, id);
        }
    }

    /** {@code version} is the sequence number of its last event, {@code size} a guess of its bytes. */
    record Kept(Object root, long version, int size) {}

    /** Takes it out: a root changes while it works, and is kept again only when all of its work was stored. */
    Optional<Kept> take(Key key) {
        var kept = Optional.ofNullable(aggregates.getIfPresent(key));
        kept.ifPresent(_ -> forget(key));
        return kept;
    }

    void keep(Key key, Kept kept) {
        aggregates.put(key, kept);
    }

    void forget(Key key) {
        aggregates.invalidate(key);
    }

    /** How often a command found its aggregate here. */
    long hits() {
        return aggregates.stats().hitCount();
    }
}
