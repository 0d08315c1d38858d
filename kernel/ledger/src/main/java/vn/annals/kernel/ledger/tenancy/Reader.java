package vn.annals.kernel.ledger.tenancy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.ledger.MongoTokens;
import vn.annals.kernel.tenancy.TenantId;

/** Reads one tenant's ledger for the slices of one lane: each commit once, handed to the slices in order. */
final class Reader {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int MOST_UNSTORED = 200;

    private final TenantId tenant;
    private final List<Slice> slices;
    private final MongoLedger ledger;
    private final @Nullable MongoTokens tokens;
    private final Parked parked;
    private final Positions positions = new Positions();
    private final Set<String> claimed = new HashSet<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile long head;

    Reader(TenantId tenant, List<Slice> slices, MongoLedger ledger, @Nullable MongoTokens tokens, Parked parked) {
        this.tenant = tenant;
        this.slices = slices;
        this.ledger = ledger;
        this.tokens = tokens;
        this.parked = parked;
    }

    /** True when the caller is the one who must let it read. */
    boolean wake(long newest) {
        head = Math.max(head, newest);
        again.set(true);
        return busy.compareAndSet(false, true);
    }

    /** True when there may be more: news that came while the last commits were handled. */
    boolean rest() {
        busy.set(false);
        return again.get() && busy.compareAndSet(false, true);
    }

    Positions positions() {
        return positions;
    }

    long lag(String slice) {
        return Math.max(0, head - positions.of(slice).commit());
    }

    /** Reads on until nothing is left. Returns how long to wait before trying again, zero when all is done. */
    Duration read(BooleanSupplier stopped) {
        again.set(false);
        claim();
        var feed = new Feed(tenant, claimedSlices(), positions, parked);
        try (var events = ledger.readEvents(feed.from().token(), false)) {
            var unseen = events.iterator();
            while (!stopped.getAsBoolean() && feed.hungry() && unseen.hasNext()) {
                if (feed.take(unseen.next())) {
                    store(feed.progress(MOST_UNSTORED));
                }
            }
            if (!unseen.hasNext()) {
                feed.commitEnds();
            }
        } finally {
            store(feed.progress(0));
        }
        return feed.blocked() || claimed.size() < slices.size() ? RETRY : Duration.ZERO;
    }

    private List<Slice> claimedSlices() {
        return slices.stream().filter(slice -> claimed.contains(slice.name())).toList();
    }

    void release() {
        if (tokens != null) {
            claimed.forEach(slice -> tokens.releaseClaim(slice, 0));
        }
        claimed.clear();
    }

    private void claim() {
        for (var slice : slices) {
            if (!claimed.contains(slice.name())) {
                claim(slice.name());
            }
        }
    }

    private void claim(String slice) {
        if (tokens == null) {
            claimed.add(slice);
            return;
        }
        try {
            positions.move(slice, LedgerPosition.of(tokens.fetchToken(slice, 0)));
            parked.reload();
            claimed.add(slice);
        } catch (UnableToClaimTokenException taken) {
            LOG.debug("{} of {} is read by another process", slice, tenant);
        }
    }

    private void store(Map<String, LedgerPosition> progress) {
        if (tokens != null && !progress.isEmpty() && !tokens.storeAll(progress)) {
            LOG.warn("A claim on {} was lost; its slices are claimed anew", tenant);
            claimed.clear();
        }
    }
}
