package vn.annals.article.read.search;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.News;
import vn.annals.kernel.service.Rounds;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Makes this node's indexes when it starts, and keeps up with the tenants whose bell has rung. */
@Component
class SearchRounds extends Rounds {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    // The bell rings with the commit; its rows are written a moment later.
    private static final int VISITS = 3;

    private final SearchIndexes indexes;
    private final News news;
    private final Map<TenantId, Long> heard = new HashMap<>();
    private final Map<TenantId, Integer> visits = new HashMap<>();

    SearchRounds(SearchIndexes indexes, Bells bells) {
        super("search-rounds", PAUSE);
        this.indexes = indexes;
        this.news = new News(bells);
    }

    @Override
    protected void round() {
        news.heads().forEach((tenant, head) -> {
            if (!tenant.equals(TenantId.PLATFORM) && !head.equals(heard.put(tenant, head))) {
                visits.put(tenant, VISITS);
            }
        });
        // More would only push each other out; those are made when somebody asks.
        visits.keySet().stream().limit(SearchIndexes.MOST_TENANTS).toList().forEach(this::visit);
    }

    private void visit(TenantId tenant) {
        if (isRunning()) {
            CurrentTenant.runAs(tenant, indexes::keepUp);
            visits.computeIfPresent(tenant, (_, left) -> left == 1 ? null : left - 1);
        }
    }
}
