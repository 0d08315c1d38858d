package vn.annals.auth.automation.drift;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.annals.contracts.drift.DriftEvent;
import vn.annals.kernel.service.command.FactEntries;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Tells what was found and mended to the tenant's ledger, the log, the metrics and the health of this service. */
@Component
class DriftReport {

    private static final Logger LOG = LoggerFactory.getLogger(DriftReport.class);

    private final FactEntries ledger;
    private final MeterRegistry meters;
    private final Map<TenantId, Set<String>> unmended = new ConcurrentHashMap<>();
    private final AtomicLong mended = new AtomicLong();
    private volatile boolean waiting;

    DriftReport(FactEntries ledger, MeterRegistry meters) {
        this.ledger = ledger;
        this.meters = meters;
        meters.gaugeMapSize("annals.drift.unmended", List.of(), unmended);
    }

    /** In the current tenant. What was mended stands in one commit. */
    void mended(List<? extends DriftEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        ledger.enter("drift/" + UUID.randomUUID(), events);
        for (var event : events) {
            LOG.warn("Drift in {} was mended: {}", CurrentTenant.get(), event);
            meters.counter("annals.drift.mended", "what", event.getClass().getSimpleName())
                    .increment();
        }
        mended.addAndGet(events.size());
    }

    void failed(TenantId tenant, RuntimeException why) {
        CurrentTenant.runAs(tenant, () -> looked(Map.of("survey", why)));
    }

    /** The current tenant was looked at, and this is left as it was found, until the next look. */
    void looked(Map<String, RuntimeException> failures) {
        var tenant = CurrentTenant.get();
        var before = Objects.requireNonNullElse(unmended.get(tenant), Set.<String>of());
        failures.forEach((what, why) -> {
            if (!before.contains(what)) {
                LOG.error("ALARM: {} of {} could not be mended", what, tenant, why);
            }
        });
        if (failures.isEmpty()) {
            unmended.remove(tenant);
        } else {
            unmended.put(tenant, Set.copyOf(failures.keySet()));
        }
    }

    void waits(RuntimeException why) {
        if (!waiting) {
            LOG.info("Looking for drift waits: {}", why.getMessage());
        }
        waiting = true;
    }

    void goesOn() {
        waiting = false;
    }

    boolean waiting() {
        return waiting;
    }

    long mended() {
        return mended.get();
    }

    /** By tenant. */
    Map<String, Set<String>> unmended() {
        var all = new TreeMap<String, Set<String>>();
        unmended.forEach((tenant, what) -> all.put(tenant.value(), what));
        return all;
    }
}
