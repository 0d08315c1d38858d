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

    private record Seen(Map<String, Model> models, long at) {}

    int active(TenantId tenant, String slice) {
        var last = seen.get(tenant);
        if (last == null || System.nanoTime() - last.at > FRESH) {
            last = new Seen(source.apply(tenant).all(), System.nanoTime());
            seen.put(tenant, last);
        }
        var model = last.models.get(slice);
        return model == null ? Generation.FIRST : model.active();
    }
}
