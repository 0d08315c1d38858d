package vn.annals.kernel.ledger.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.MongoTokens;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Feeds the slices of this process from the ledgers of all tenants. A tenant is read when its bell rings, by at most one
 * virtual thread per lane; an idle tenant costs no thread and no query of its own. New tenants are found by their bells.
 */
public final class Projector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final int READERS_AT_ONCE = 16;

    private record Desk(TenantId tenant, Slice.Lane lane) {}

    private final TenantLedgers ledgers;
    private final Bells bells;
    private final LedgerSettings settings;
    private final String owner;
    private final Clock clock;
    private final List<Slice> slices = new ArrayList<>();
    private final Map<Desk, Reader> readers = new ConcurrentHashMap<>();
    private final Map<TenantId, Long> heard = new ConcurrentHashMap<>();
    private final Semaphore atOnce = new Semaphore(READERS_AT_ONCE);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bells").factory());
    private volatile boolean stopped;

    /** @param owner names this process among those that read for the same service, and stays the same over a restart */
    public Projector(TenantLedgers ledgers, Bells bells, LedgerSettings settings, String owner, Clock clock) {
        this.ledgers = ledgers;
        this.bells = bells;
        this.settings = settings;
        this.owner = owner;
        this.clock = clock;
    }

    /** All slices are registered before {@link #start()}. */
    public void register(Slice slice) {
        if (slices.stream().anyMatch(known -> known.name().equals(slice.name()))) {
            throw new IllegalStateException("two slices are called " + slice.name());
        }
        slices.add(slice);
    }

    public void start() {
        bells.listen(this::wake);
        wake(TenantId.PLATFORM, 0);
        var every = settings.bellInterval().toMillis();
        var sweep = settings.sweepInterval().toMillis();
        timer.scheduleWithFixedDelay(() -> guarded(this::listen), 0, every, TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(() -> guarded(this::sweep), sweep, sweep, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        stopped = true;
        timer.shutdownNow();
        try {
            atOnce.tryAcquire(READERS_AT_ONCE, 5, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        readers.values().forEach(Reader::release);
    }

    /** Waits until a slice of a tenant has seen a commit; false when {@code longest} passed first. */
    public boolean awaitCommit(TenantId tenant, String slice, long commit, Duration longest) {
        var reader = reader(tenant, laneOf(slice));
        var wanted = LedgerPosition.after(commit).number();
        if (reader.positions().of(slice).number() >= wanted) {
            return true;
        }
        wake(tenant, commit);
        try {
            return reader.positions().await(slice, position -> position.number() >= wanted, longest);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Commits that a slice of a tenant has not seen yet, as far as this process has heard. */
    public long lag(TenantId tenant, String slice) {
        return reader(tenant, laneOf(slice)).lag(slice);
    }

    /** True once the slices kept in memory have seen all that the platform's ledger held when asked. */
    public boolean localSlicesCaughtUp() {
        var head = ledgers.ledger(TenantId.PLATFORM).head();
        var reader = reader(TenantId.PLATFORM, Slice.Lane.LOCAL);
        return slices(Slice.Lane.LOCAL).stream()
                .allMatch(slice -> reader.positions().of(slice.name()).commit() >= head);
    }

    /** Forgets a tenant's readers and handles; its next bell opens them again. */
    public void evict(TenantId tenant) {
        for (var lane : Slice.Lane.values()) {
            var reader = readers.remove(new Desk(tenant, lane));
            if (reader != null) {
                reader.release();
            }
        }
        heard.remove(tenant);
        ledgers.evict(tenant);
    }

    private Slice.Lane laneOf(String slice) {
        return slices.stream()
                .filter(known -> known.name().equals(slice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no slice " + slice + " in this process"))
                .lane();
    }

    private void listen() {
        bells.heads().forEach((tenant, head) -> {
            if (head > heard.getOrDefault(tenant, -1L)) {
                wake(tenant, head);
            }
        });
    }

    private void sweep() {
        heard.keySet().forEach(tenant -> wake(tenant, ledgers.ledger(tenant).head()));
    }

    private void wake(TenantId tenant, long head) {
        heard.merge(tenant, head, Math::max);
        for (var lane : Slice.Lane.values()) {
            if (!slices(lane).isEmpty() && (lane != Slice.Lane.LOCAL || tenant.equals(TenantId.PLATFORM))) {
                var reader = reader(tenant, lane);
                if (reader.wake(head)) {
                    submit(tenant, reader);
                }
            }
        }
    }

    private void submit(TenantId tenant, Reader reader) {
        Thread.ofVirtual().name("projector-" + tenant).start(() -> {
            var pause = Duration.ofSeconds(1);
            atOnce.acquireUninterruptibly();
            try {
                pause = CurrentTenant.<Duration, RuntimeException>callAs(tenant, () -> reader.read(() -> stopped));
            } catch (RuntimeException broken) {
                LOG.error("Reading for {} stopped; it is tried again", tenant, broken);
            } finally {
                atOnce.release();
                finish(tenant, reader, pause);
            }
        });
    }

    private void finish(TenantId tenant, Reader reader, Duration pause) {
        if (reader.rest() && !stopped) {
            submit(tenant, reader);
        } else if (!pause.isZero() && !stopped) {
            timer.schedule(() -> guarded(() -> wakeAgain(tenant, reader)), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void wakeAgain(TenantId tenant, Reader reader) {
        if (reader.wake(0)) {
            submit(tenant, reader);
        }
    }

    private Reader reader(TenantId tenant, Slice.Lane lane) {
        return readers.computeIfAbsent(new Desk(tenant, lane), desk -> {
            var database = ledgers.database(tenant);
            var tokens = lane == Slice.Lane.LOCAL ? null : new MongoTokens(database, owner, settings.claim(), clock);
            return new Reader(tenant, slices(lane), ledgers.ledger(tenant), tokens, new Parked(database));
        });
    }

    private List<Slice> slices(Slice.Lane lane) {
        return slices.stream().filter(slice -> slice.lane() == lane).toList();
    }

    // A timer that throws never fires again.
    private void guarded(Runnable work) {
        try {
            if (!stopped) {
                work.run();
            }
        } catch (RuntimeException failure) {
            LOG.warn("The projector could not look for news; it looks again", failure);
        }
    }
}
