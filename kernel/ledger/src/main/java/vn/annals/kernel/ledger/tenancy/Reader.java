package vn.annals.kernel.ledger.tenancy;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.LedgerHole;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.tenancy.TenantId;

/** Reads one tenant's ledger for the slices of one lane: each commit once, handed to the slices in order. */
final class Reader {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(1);
    private static final Duration OTHERS_READ = Duration.ofMillis(50);

    // Who reads rows asks once a second which; until then nothing new may be missing from those read before.
    private static final Duration NOTICED = Duration.ofMillis(1200);

    private final TenantId tenant;
    private final List<Slice> slices;
    private final MongoLedger ledger;
    private final Claims claims;
    private final Positions positions;
    private final Parked parked;
    private final Orders orders;
    private final Bundle bundle;
    private final LongFunction<Pace> paces;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile long head;
    private volatile long lastRead = System.nanoTime();
    private volatile OptionalLong hole = OptionalLong.empty();
    private long quietUntil = System.nanoTime();
    private int failures;

    /** How a reader knows where its slices are, and keeps it. */
    record Books(Claims claims, Positions positions, Parked parked, Orders orders, Bundle bundle) {}

    /** @param paces the pace for so many commits */
    Reader(TenantId tenant, List<Slice> slices, MongoLedger ledger, Books books, LongFunction<Pace> paces) {
        this.tenant = tenant;
        this.slices = slices;
        this.ledger = ledger;
        this.claims = books.claims();
        this.positions = books.positions();
        this.parked = books.parked();
        this.orders = books.orders();
        this.bundle = books.bundle();
        this.paces = paces;
    }

    /** {@code newest} is a commit that exists. */
    void hear(long newest) {
        head = Math.max(head, newest);
    }

    /** True when the caller is the one who must let it read. */
    boolean wake() {
        again.set(true);
        return busy.compareAndSet(false, true);
    }

    /** True when there may be more: news that came while the last commits were handled. */
    boolean rest() {
        busy.set(false);
        return again.get() && busy.compareAndSet(false, true);
    }

    /** True when it has had nothing to read for so long and nobody waits; then it is never woken again. */
    boolean retire(Duration idle) {
        return System.nanoTime() - lastRead > idle.toNanos() && !positions.awaited() && busy.compareAndSet(false, true);
    }

    Positions positions() {
        return positions;
    }

    long lag(String slice) {
        return Math.max(0, head - positions.of(slice).commit());
    }

    TenantId tenant() {
        return tenant;
    }

    /** The missing commit that it stands still at, until it comes past. */
    OptionalLong hole() {
        return hole;
    }

    /** Reads on until nothing is left. Returns how long to wait before trying again, zero when all is done. */
    Duration read(BooleanSupplier stopped) {
        again.set(false);
        lastRead = System.nanoTime();
        try {
            var pause = feed(stopped);
            failures = 0;
            hole = orders.hole();
            return pause;
        } catch (RuntimeException broken) {
            failures++;
            // A database that is away fills no hole.
            hole = broken instanceof LedgerHole found ? OptionalLong.of(found.missing()) : hole;
            var pause = RETRY.multipliedBy(1L << Math.min(failures - 1, 6));
            LOG.error("Reading for {} stopped; it is tried again", tenant, broken);
            return pause.compareTo(LONGEST_RETRY) < 0 ? pause : LONGEST_RETRY;
        }
    }

    void release() {
        claims.release();
    }

    private Duration feed(BooleanSupplier stopped) {
        // Also when a bell rings meanwhile.
        var quiet = quietUntil - System.nanoTime();
        if (quiet > 0) {
            return Duration.ofNanos(quiet);
        }
        var renewed = claims.renew();
        var held = claims.held();
        if (renewed) {
            parked.reload();
            orders.reload(held);
        }
        var takeover = orders.takeOver(held);
        if (takeover == Orders.Takeover.DONE) {
            quietUntil = System.nanoTime() + NOTICED.toNanos();
            return NOTICED;
        }
        if (!held.isEmpty()) {
            var feed = new Feed(held, positions, new Hand(tenant, parked, stopped), orders);
            follow(feed, stopped);
            if (feed.waits()) {
                return RETRY;
            }
        }
        if (takeover == Orders.Takeover.LATER) {
            return RETRY;
        }
        return claims.complete() ? Duration.ZERO : untilOthersHaveRead();
    }

    private void follow(Feed feed, BooleanSupplier stopped) {
        // Bells are rung for commits that are safe: all that were heard of by now must be found.
        var owed = head;
        var pace = paces.apply(owed - feed.from().commit());
        bundle.keep(pace.bundles());
        positions.hide(pace.bundles());
        try (var events = pace.through(ledger.readEvents(feed.from().token(), false))) {
            var unseen = events.iterator();
            var mine = true;
            while (mine && !stopped.getAsBoolean() && feed.hungry() && unseen.hasNext()) {
                mine = !feed.take(unseen.next()) || stored(feed, pace);
            }
            if (mine && feed.hungry() && !stopped.getAsBoolean()) {
                feed.commitEnds();
                if (feed.commit() < owed) {
                    throw new LedgerHole(tenant.value(), feed.commit() + 1);
                }
            }
        } finally {
            store(feed);
        }
    }

    private boolean stored(Feed feed, Pace pace) {
        return (feed.unstored() < pace.unstored() && !claims.ageing()) || store(feed);
    }

    private boolean store(Feed feed) {
        var mine = !feed.toBeStored() || claims.store();
        if (mine) {
            positions.show();
        } else {
            LOG.warn("Where the slices of {} are was not stored; they are claimed anew", tenant);
            again.set(true);
        }
        return mine;
    }

    // Slices that another process holds are looked after only while they are behind, or somebody here waits for them.
    private Duration untilOthersHaveRead() {
        if (positions.awaited()) {
            return OTHERS_READ;
        }
        var behind =
                slices.stream().anyMatch(slice -> positions.of(slice.name()).commit() < head);
        return behind ? RETRY : Duration.ZERO;
    }
}
