package vn.annals.kernel.ledger.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.tenancy.Readers.Desk;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Feeds the slices of this process from the ledgers of all tenants. A tenant is read when its bell rings, by at most one
 * virtual thread per lane, and new tenants are found by their bells. One that nobody writes for, because it is suspended or
 * for any other reason, costs no thread, soon no reader and no handle, and a look-up now and then.
 */
public final class Projector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Duration FIRST_SWEEP = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    // A lost bell is rare; to look for it in a thousand tenants each time would be most of what an idle process does.
    private static final int SWEPT_AT_ONCE = 100;

    private final TenantLedgers ledgers;
    private final Bells bells;
    private final LedgerSettings settings;
    private final Hiring hiring;
    private final List<Slice> slices = new ArrayList<>();
    private final Map<TenantId, Long> heard = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bells").factory());
    private final Readers readers = new Readers(this::reader, timer);
    private final News news;
    private final Turns<TenantId> sweeps = new Turns<>(heard::keySet, SWEPT_AT_ONCE);
    private volatile boolean stopped;

    /** @param owner names this process among those that read for the same service, and stays the same over a restart */
    public Projector(TenantLedgers ledgers, Bells bells, LedgerSettings settings, String owner, Clock clock) {
        this(ledgers, bells, settings, owner, clock, (tenant, slice, generation) -> {});
    }

    public Projector(
            TenantLedgers ledgers,
            Bells bells,
            LedgerSettings settings,
            String owner,
            Clock clock,
            ReadModelRows rows) {
        this.ledgers = ledgers;
        this.bells = bells;
        this.news = new News(bells);
        this.settings = settings;
        this.hiring = new Hiring(ledgers, settings, owner, clock, rows);
    }

    /** All slices are registered before {@link #start()}. */
    public void register(Slice slice) {
        if (slices.stream().anyMatch(known -> known.name().equals(slice.name()))) {
            throw new IllegalStateException("two slices are called " + slice.name());
        }
        slices.add(slice);
    }

    public void start() {
        bells.listen(this::hear);
        hear(TenantId.PLATFORM, 0);
        var every = settings.bellInterval().toMillis();
        var sweep = settings.sweepInterval().toMillis();
        timer.scheduleWithFixedDelay(() -> guarded(this::listen), 0, every, TimeUnit.MILLISECONDS);
        // Early and of all tenants the first time: the process before this one may have died between a commit and its
        // bell.
        var first = Math.min(sweep, FIRST_SWEEP.toMillis());
        timer.scheduleWithFixedDelay(() -> guarded(this::sweep), first, sweep, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        readers.stop(FAREWELL);
        timer.shutdownNow();
    }

    /** Waits until a slice of a tenant has seen a commit; false when {@code longest} passed first. */
    public boolean awaitCommit(TenantId tenant, String slice, long commit, Duration longest) {
        var desk = new Desk(tenant, laneOf(slice));
        var positions = readers.at(desk).positions();
        var wanted = LedgerPosition.after(commit);
        if (positions.reached(slice, wanted)) {
            return true;
        }
        try {
            // The commit is the caller's word only: it wakes the reader and is never taken for a head.
            return positions.await(slice, wanted, longest, () -> readers.wake(desk));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Commits that a slice of a tenant has not seen yet, as far as this process has heard. */
    public long lag(TenantId tenant, String slice) {
        var reader = readers.find(new Desk(tenant, laneOf(slice)));
        return reader == null ? 0 : reader.lag(slice);
    }

    /** Aggregates that stand still in slices of this process, in all tenants it has read for. */
    public long parked() {
        return hiring.parked().entrySet().stream().mapToLong(this::standing).sum();
    }

    /** Those of one tenant. */
    long parked(TenantId tenant) {
        return hiring.parked().entrySet().stream()
                .filter(book -> book.getKey().tenant().equals(tenant))
                .mapToLong(this::standing)
                .sum();
    }

    private long standing(Map.Entry<Desk, Parked> book) {
        return slices(book.getKey().lane()).stream()
                .mapToLong(slice -> book.getValue().count(slice.name()))
                .sum();
    }

    /** Tenants whose ledger lacks a commit at which reading stands still in this process, and that commit. */
    public Map<TenantId, Long> holes() {
        var holes = new HashMap<TenantId, Long>();
        Stream.concat(readers.all(), hiring.replaying()).forEach(reader -> reader.hole()
                .ifPresent(missing -> holes.merge(reader.tenant(), missing, Math::min)));
        return holes;
    }

    /** True once the slices kept in memory have seen all that the platform's ledger held when asked. */
    public boolean localSlicesCaughtUp() {
        var head = ledgers.ledger(TenantId.PLATFORM).head();
        var positions =
                readers.at(new Desk(TenantId.PLATFORM, Slice.Lane.LOCAL)).positions();
        return slices(Slice.Lane.LOCAL).stream()
                .allMatch(slice -> positions.of(slice.name()).commit() >= head);
    }

    private Slice.Lane laneOf(String slice) {
        return slices.stream()
                .filter(known -> known.name().equals(slice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no slice " + slice + " in this process"))
                .lane();
    }

    private void listen() {
        news.heads().forEach((tenant, head) -> {
            if (head > heard.getOrDefault(tenant, -1L)) {
                hear(tenant, head);
            }
        });
    }

    // To ring again tells this process and all others of what a lost bell would have told.
    private void sweep() {
        bells.speak();
        // Who wrote a bell may have died before it was counted, and who committed before the bell was written.
        bells.heads().forEach(this::ringWhenNew);
        sweeps.next().forEach(tenant -> ringWhenNew(tenant, ledgers.headOf(tenant, heard.getOrDefault(tenant, 0L))));
        retire(IDLE);
    }

    private void ringWhenNew(TenantId tenant, long head) {
        if (head > heard.getOrDefault(tenant, -1L)) {
            bells.ring(tenant, head);
        }
    }

    /** Forgets readers and handles that were not used for so long; a bell opens them again. True when there were readers. */
    boolean retire(Duration idle) {
        ledgers.evictIdle(idle);
        return readers.retireIdle(idle);
    }

    private void hear(TenantId tenant, long head) {
        heard.merge(tenant, head, Math::max);
        for (var lane : Slice.Lane.values()) {
            if (!slices(lane).isEmpty() && (lane != Slice.Lane.LOCAL || tenant.equals(TenantId.PLATFORM))) {
                var desk = new Desk(tenant, lane);
                readers.at(desk).hear(head);
                readers.wake(desk);
            }
        }
    }

    private Reader reader(Desk desk) {
        var reader = hiring.reader(desk, slices(desk.lane()), () -> stopped, () -> readers.wake(desk));
        reader.hear(heard.getOrDefault(desk.tenant(), 0L));
        return reader;
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
