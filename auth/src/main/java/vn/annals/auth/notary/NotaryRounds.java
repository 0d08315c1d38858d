package vn.annals.auth.notary;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.News;
import vn.annals.kernel.service.Rounds;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.tenancy.TenantId;

/** Goes from tenant to tenant: to those whose bell rang in each round, to all of them once in a while. */
class NotaryRounds extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(NotaryRounds.class);
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final Notary notary;
    private final News news;
    private final TenantDirectory tenants;
    private final Map<TenantId, Long> heard = new HashMap<>();
    private final Set<TenantId> due = new HashSet<>();
    private long swept = System.nanoTime() - SWEEP.toNanos();

    NotaryRounds(Notary notary, Bells bells, TenantDirectory tenants, Duration every) {
        super("notary", every);
        this.notary = notary;
        this.news = new News(bells);
        this.tenants = tenants;
    }

    @Override
    protected void round() {
        if (System.nanoTime() - swept >= SWEEP.toNanos()) {
            swept = System.nanoTime();
            tenants.all().forEach(row -> visit(new TenantId(row.slug())));
            visit(TenantId.PLATFORM);
        }
        news.heads().forEach((tenant, head) -> {
            if (!head.equals(heard.put(tenant, head))) {
                due.add(tenant);
            }
        });
        due.removeIf(this::visit);
    }

    /** True when nothing of this tenant is left over. */
    private boolean visit(TenantId tenant) {
        try {
            notary.advance(tenant);
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("The ledger of {} could not be signed now", tenant, failure);
            return false;
        }
    }
}
