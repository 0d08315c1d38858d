package vn.annals.auth.notary;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.tenancy.TenantId;

/** Goes from tenant to tenant: to those whose bell rang in each round, to all of them once in a while. */
class NotaryRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NotaryRounds.class);
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final Notary notary;
    private final Bells bells;
    private final TenantDirectory tenants;
    private final Duration every;
    private final Map<TenantId, Long> heard = new HashMap<>();
    private volatile boolean running;

    NotaryRounds(Notary notary, Bells bells, TenantDirectory tenants, Duration every) {
        this.notary = notary;
        this.bells = bells;
        this.tenants = tenants;
        this.every = every;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("notary").start(this::go);
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
        var swept = System.nanoTime() - SWEEP.toNanos();
        while (running) {
            if (System.nanoTime() - swept >= SWEEP.toNanos()) {
                swept = System.nanoTime();
                tenants.all().forEach(row -> visit(new TenantId(row.slug())));
                visit(TenantId.PLATFORM);
            }
            listen();
            rest();
        }
    }

    private void listen() {
        try {
            bells.heads().forEach((tenant, head) -> {
                if (!head.equals(heard.get(tenant)) && visit(tenant)) {
                    heard.put(tenant, head);
                }
            });
        } catch (RuntimeException unreachable) {
            LOG.warn("The notary cannot hear the bells: {}", unreachable.toString());
        }
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

    private void rest() {
        try {
            Thread.sleep(every);
        } catch (InterruptedException ended) {
            running = false;
        }
    }
}
