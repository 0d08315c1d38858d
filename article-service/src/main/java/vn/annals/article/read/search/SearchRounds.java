package vn.annals.article.read.search;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Makes this node's indexes when it starts, and keeps up with the tenants whose bell has rung. */
@Component
class SearchRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    // The bell rings with the commit; its rows are written a moment later.
    private static final int VISITS = 3;

    private final SearchIndexes indexes;
    private final Bells bells;
    private final Map<TenantId, Long> heard = new HashMap<>();
    private final Map<TenantId, Integer> visits = new HashMap<>();
    private volatile boolean running;

    SearchRounds(SearchIndexes indexes, Bells bells) {
        this.indexes = indexes;
        this.bells = bells;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("search-rounds").start(this::go);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void go() {
        while (running) {
            try {
                round();
            } catch (RuntimeException unreachable) {
                LOG.warn("The indexes could not be kept up: {}", unreachable.toString());
            }
            rest();
        }
    }

    private void round() {
        bells.heads().forEach((tenant, head) -> {
            if (!tenant.equals(TenantId.PLATFORM) && !head.equals(heard.put(tenant, head))) {
                visits.put(tenant, VISITS);
            }
        });
        // More would only push each other out; those are made when somebody asks.
        visits.keySet().stream().limit(SearchIndexes.MOST_TENANTS).toList().forEach(this::visit);
    }

    private void visit(TenantId tenant) {
        if (running) {
            CurrentTenant.runAs(tenant, indexes::keepUp);
            visits.computeIfPresent(tenant, (_, left) -> left == 1 ? null : left - 1);
        }
    }

    private void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException ended) {
            running = false;
        }
    }
}
