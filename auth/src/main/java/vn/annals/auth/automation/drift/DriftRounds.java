package vn.annals.auth.automation.drift;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.annals.kernel.ledger.tenancy.Projector;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.Rounds;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.service.tenant.TenantRow;
import vn.annals.kernel.tenancy.TenantId;

/** Goes from tenant to tenant, and to the platform, to the one first that was looked at longest ago. */
@Component
class DriftRounds extends Rounds {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Set<TenantRow.State> LIVING = Set.of(TenantRow.State.ACTIVE, TenantRow.State.SUSPENDED);

    private final Drift drift;
    private final PlatformDrift platform;
    private final DriftReport report;
    private final TenantDirectory tenants;
    private final Duration every;
    private final Projector projector;
    private final Map<TenantId, Long> due = new HashMap<>();
    private boolean begun;

    DriftRounds(
            Drift drift,
            PlatformDrift platform,
            DriftReport report,
            TenantDirectory tenants,
            Projector projector,
            DriftSettings settings) {
        super("drift", shorter(settings.every(), PAUSE));
        this.drift = drift;
        this.platform = platform;
        this.report = report;
        this.tenants = tenants;
        this.projector = projector;
        this.every = settings.every();
    }

    @Override
    protected void round() {
        if (!projector.localSlicesCaughtUp()) {
            return;
        }
        for (var tenant : turn()) {
            if (!isRunning() || !visited(tenant)) {
                return;
            }
        }
    }

    // One that is being provisioned is the business of its provisioning, and a new one is given its people first.
    private List<TenantId> turn() {
        var now = System.nanoTime();
        var first = begun ? now + every.toNanos() : now;
        begun = true;
        tenants.all().forEach(row -> due.putIfAbsent(new TenantId(row.slug()), first));
        return Stream.concat(Stream.of(TenantId.PLATFORM), living())
                .filter(tenant -> until(tenant, now) <= 0)
                .sorted(Comparator.comparingLong((TenantId tenant) -> until(tenant, now))
                        .thenComparing(tenant -> !tenant.equals(TenantId.PLATFORM))
                        .thenComparing(TenantId::value))
                .toList();
    }

    private Stream<TenantId> living() {
        return tenants.all().stream()
                .filter(row -> LIVING.contains(row.state()))
                .map(row -> new TenantId(row.slug()));
    }

    private long until(TenantId tenant, long now) {
        return due.getOrDefault(tenant, now) - now;
    }

    /** False when the others need not be tried now. */
    private boolean visited(TenantId tenant) {
        try {
            mend(tenant);
            again(tenant, every);
            report.goesOn();
            return true;
        } catch (Refusal away) {
            // The others come first next time, or what ails one alone would keep all from their turn.
            again(tenant, shorter(every, PATIENCE));
            report.waits(away);
            return false;
        } catch (RuntimeException failure) {
            again(tenant, every);
            report.failed(tenant, failure);
            return true;
        }
    }

    private void mend(TenantId tenant) {
        if (tenant.equals(TenantId.PLATFORM)) {
            platform.mend();
        } else {
            tenants.find(tenant).ifPresent(drift::mend);
        }
    }

    private void again(TenantId tenant, Duration later) {
        due.put(tenant, System.nanoTime() + later.toNanos());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
