package vn.annals.kernel.ledger.tenancy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.ledger.MongoTokens;
import vn.annals.kernel.ledger.tenancy.Reader.Books;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Builds the rows of a slice anew beside those that are read, under a position and a claim of its own, so that a process
 * that ends is followed by one that goes on where it was. Ends when it has caught up; then the slice takes the rows over.
 */
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    private static final Duration BREATH = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Setting setting;
    private final String slice;
    private final int next;
    private final String shadow;
    private final Parked parked;
    private final Reader reader;
    private boolean prepared;
    private boolean told;

    /**
     * Where replays of one tenant's slices run. {@code caughtUp} wakes the reader that takes the rows over; {@code replays}
     * outlive that reader, so that none runs twice in one process.
     */
    record Setting(
            TenantId tenant,
            MongoLedger ledger,
            MongoTokens tokens,
            MongoDatabase database,
            ReadModelRows rows,
            Duration claim,
            Clock clock,
            BooleanSupplier stopped,
            Runnable caughtUp,
            Replays replays) {}

    private Replay(Setting setting, Slice slice, int next) {
        this.setting = setting;
        this.slice = slice.name();
        this.next = next;
        this.shadow = name(slice.name(), next);
        var named = new Slice(shadow, slice.handler(), slice.lane(), slice.retries());
        var bundle = Bundle.ofReplay();
        var only = List.of(Generation.writing(named, slice.name(), () -> next, bundle));
        var positions = new Positions();
        // Of its own: the reader of the rows that are read forgets and reloads what is parked at other times.
        this.parked = Parked.in(setting.database);
        var claims = Claims.stored(only, positions, setting.tokens, setting.claim, setting.clock, bundle::settled);
        var again = new Resumption(setting.tenant, setting.ledger, parked, setting.stopped);
        Orders orders = (fed, order, position) ->
                !order.slice().equals(slice.name()) || bundle.aside(() -> again.carriedOut(fed, order, position));
        var books = new Books(claims, positions, parked, orders, bundle);
        this.reader = new Reader(setting.tenant, only, setting.ledger, books, _ -> Pace.LONG);
    }

    /** The name under which a generation of a slice's rows is built. */
    static String name(String slice, int generation) {
        return slice + "@" + generation;
    }

    /** Nothing happens when it runs in this process already. */
    static void start(Setting setting, Slice slice, int next, ReadModels models) {
        var replay = new Replay(setting, slice, next);
        if (setting.replays.begun(replay)) {
            Thread.ofVirtual().name("replay-" + setting.tenant).start(() -> {
                try {
                    CurrentTenant.runAs(setting.tenant, () -> replay.run(models));
                } finally {
                    setting.replays.ended(replay);
                }
            });
        }
    }

    /** Rows that had caught up, once they were given what has come since. */
    static Replay broughtUp(Setting setting, Slice slice, int next) {
        var replay = new Replay(setting, slice, next);
        replay.reader.read(setting.stopped);
        return replay;
    }

    /** The same for two replays that build the same rows. */
    String key() {
        return setting.tenant + "/" + shadow;
    }

    Reader reader() {
        return reader;
    }

    /** Where the rows are, as is stored. */
    LedgerPosition standing() {
        return setting.tokens.claimAll(List.of(shadow)).getOrDefault(shadow, LedgerPosition.START);
    }

    private void run(ReadModels models) {
        LOG.info("{} of {} is built anew", slice, setting.tenant);
        try {
            while (!setting.stopped.getAsBoolean()) {
                var pause = step(models);
                if (pause.isZero()) {
                    return;
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to wait before the next one, zero when all is done. */
    private Duration step(ReadModels models) {
        try {
            if (!models.builds(slice, next)) {
                return Duration.ZERO;
            }
            prepare();
            if (!caughtUp()) {
                return BREATH;
            }
            if (losesSomething()) {
                return RETRY;
            }
            reader.release();
            models.caughtUp(slice, next);
            setting.caughtUp.run();
            return Duration.ZERO;
        } catch (RuntimeException broken) {
            LOG.warn("The replay of {} of {} stopped; it is tried again", slice, setting.tenant, broken);
            return RETRY;
        }
    }

    // Once only: from then on rows are written, whether or not it could be stored how far.
    private void prepare() {
        if (prepared) {
            return;
        }
        // What lies where the new rows will be is left over from an attempt that nobody remembers. A token stays as
        // long as the rows of its generation: without it a late process would take them for such leftovers.
        if (standing().equals(LedgerPosition.START)) {
            setting.rows.drop(setting.tenant, slice, next);
        }
        if (next > Generation.FIRST + 1) {
            setting.rows.drop(setting.tenant, slice, next - 2);
            setting.tokens.deleteToken(name(slice, next - 2), 0);
        }
        prepared = true;
    }

    // What is stored counts: positions of a claim that was lost since are worth nothing.
    private boolean caughtUp() {
        var head = setting.ledger.head();
        return reader.read(setting.stopped).isZero() && standing().commit() >= head;
    }

    // What can be read in the old rows is not taken away: a person retries or skips what stands still, as in any slice.
    private boolean losesSomething() {
        var lost = new HashSet<>(parked.of(shadow).keySet());
        lost.removeAll(parked.of(slice).keySet());
        if (!lost.isEmpty() && !told) {
            told = true;
            LOG.error(
                    "{} of {} is not taken over: {} cannot be built anew; the old rows are read on",
                    slice,
                    setting.tenant,
                    lost);
        }
        return !lost.isEmpty();
    }
}
