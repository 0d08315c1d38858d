package vn.annals.kernel.service.tenant;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.annals.kernel.ledger.tenancy.Generation;
import vn.annals.kernel.ledger.tenancy.ReadModels;
import vn.annals.kernel.ledger.tenancy.ReadModels.Model;
import vn.annals.kernel.tenancy.TenantId;

/** Which generation of each slice is read, asked once a second at most. A projector waits as long before it goes on. */
final class RecentReadModels {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Function<TenantId, ReadModels> source;
    private final Map<TenantId, Seen> seen = new ConcurrentHashMap<>();

    RecentReadModels(Function<TenantId, ReadModels> source) {
        this.source = source;
    }

    record Seen(Map<String, Model> models, long at) {}

    int active(TenantId tenant, String slice) {
        var last = seen.get(tenant);
        if (last == null || System.nanoTime() - last.at > FRESH) {
            last = learn(tenant);
        }
        var model = last.models.get(slice);
        return model == null ? Generation.FIRST : model.active();
    }

    /** What was read before now is not good enough. */
    Seen learn(TenantId tenant) {
        var at = System.nanoTime();
        var found = new Seen(source.apply(tenant).all(), at);
        return seen.merge(tenant, found, (known, read) -> read.at - known.at > 0 ? read : known);
    }
}
