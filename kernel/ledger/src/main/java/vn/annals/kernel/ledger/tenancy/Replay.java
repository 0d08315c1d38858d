package vn.annals.kernel.ledger.tenancy;

import java.time.Clock;
import java.time.Duration;
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

    private final Setting setting;
    private final Slice shadow;
    private final Positions positions = new Positions();
    private final Reader reader;

    /** Where replays of one tenant's slices run. {@code caughtUp} wakes the reader that takes the rows over. */
    record Setting(
            TenantId tenant,
            MongoLedger ledger,
            MongoTokens tokens,
            Parked parked,
            ReadModelRows rows,
            Duration claim,
            Clock clock,
            BooleanSupplier stopped,
            Runnable caughtUp) {}

    private Replay(Setting setting, Slice shadow) {
        this.setting = setting;
        this.shadow = shadow;
        var only = List.of(shadow);
        var claims = Claims.stored(only, positions, setting.tokens, setting.claim, setting.clock);
        this.reader = new Reader(
                setting.tenant, only, setting.ledger, new Books(claims, positions, setting.parked, Orders.NONE));
    }

    /** The name under which a generation of a slice's rows is built. */
    static String name(String slice, int generation) {
        return slice + "@" + generation;
    }

    /** Starts replays and keeps what they leave behind. */
    record Start(Setting setting) {

        Replay of(Slice slice, int next, ReadModels models) {
            var named = new Slice(name(slice.name(), next), slice.handler(), slice.lane(), slice.retries());
            var replay = new Replay(setting, Generation.writing(named, slice.name(), () -> next));
            Thread.ofVirtual()
                    .name("replay-" + setting.tenant)
                    .start(() -> CurrentTenant.runAs(setting.tenant, () -> replay.run(slice.name(), next, models)));
            return replay;
        }

        LedgerPosition standing(String shadow) {
            return setting.tokens.claimAll(List.of(shadow)).getOrDefault(shadow, LedgerPosition.START);
        }

        void forget(String shadow) {
            setting.tokens.deleteToken(shadow, 0);
        }
    }

    private void run(String slice, int next, ReadModels models) {
        try {
            prepare(slice, next);
            while (!setting.stopped.getAsBoolean() && !caughtUp()) {
                Thread.sleep(BREATH);
            }
            if (!setting.stopped.getAsBoolean()) {
                models.caughtUp(slice, next);
                setting.caughtUp.run();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.error("The replay of {} of {} broke off; it goes on after a restart", slice, setting.tenant, broken);
        }
    }

    // What lies where the new rows will be is left over from an attempt that nobody remembers.
    private void prepare(String slice, int next) {
        if (setting.tokens
                .claimAll(List.of(shadow.name()))
                .getOrDefault(shadow.name(), LedgerPosition.START)
                .equals(LedgerPosition.START)) {
            setting.rows.drop(setting.tenant, slice, next);
        }
        if (next > Generation.FIRST + 1) {
            setting.rows.drop(setting.tenant, slice, next - 2);
        }
        LOG.info("{} of {} is built anew", slice, setting.tenant);
    }

    private boolean caughtUp() {
        var head = setting.ledger.head();
        var pause = reader.read(setting.stopped);
        return pause.isZero() && positions.of(shadow.name()).commit() >= head;
    }
}
