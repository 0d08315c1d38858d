package vn.annals.kernel.ledger.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.MongoTokens;

/**
 * Which slices of a lane this process may feed. A claim may have gone to another while nothing was to be read, so one that
 * is not fresh is claimed anew, and its position read again, before it is relied on.
 */
final class Claims {

    private final List<Slice> slices;
    private final Positions positions;
    private final @Nullable MongoTokens tokens;
    private final Duration fresh;
    private final Clock clock;
    private final BooleanSupplier settled;
    private long freshUntil = Long.MIN_VALUE;

    private Claims(
            List<Slice> slices,
            Positions positions,
            @Nullable MongoTokens tokens,
            Duration claim,
            Clock clock,
            BooleanSupplier settled) {
        this.slices = slices;
        this.positions = positions;
        this.tokens = tokens;
        this.fresh = claim.dividedBy(2);
        this.clock = clock;
        this.settled = settled;
    }

    /** @param settled asked before positions are stored; false when what came before them was not written */
    static Claims stored(
            List<Slice> slices,
            Positions positions,
            MongoTokens tokens,
            Duration claim,
            Clock clock,
            BooleanSupplier settled) {
        return new Claims(slices, positions, tokens, claim, clock, settled);
    }

    /** Slices kept in memory: each process feeds its own. */
    static Claims inMemory(List<Slice> slices, Positions positions) {
        return new Claims(slices, positions, null, Duration.ZERO, Clock.systemUTC(), () -> true);
    }

    /** True when positions were read from storage: what else is kept beside them must be read again too. */
    boolean renew() {
        if (tokens == null || (complete() && clock.millis() < freshUntil)) {
            return false;
        }
        tokens.claimAll(slices.stream().map(Slice::name).toList()).forEach(positions::move);
        freshUntil = clock.millis() + fresh.toMillis();
        return true;
    }

    List<Slice> held() {
        return slices.stream().filter(this::holds).toList();
    }

    boolean complete() {
        return slices.stream().allMatch(this::holds);
    }

    /** True when what is unstored should be stored now, lest the claims run out under a slow handler. */
    boolean ageing() {
        return tokens != null && clock.millis() >= freshUntil;
    }

    /** Stores where all held slices are. False when it could not: what this process knows of them counts no more. */
    boolean store() {
        if (tokens == null) {
            return true;
        }
        var progress = new HashMap<String, LedgerPosition>();
        held().forEach(slice -> progress.put(slice.name(), positions.of(slice.name())));
        var stored = settled.getAsBoolean() && tokens.storeAll(progress);
        freshUntil = stored ? clock.millis() + fresh.toMillis() : Long.MIN_VALUE;
        return stored;
    }

    void release() {
        if (tokens != null) {
            tokens.releaseAll(slices.stream().map(Slice::name).toList());
            freshUntil = Long.MIN_VALUE;
        }
    }

    private boolean holds(Slice slice) {
        return tokens == null || tokens.holds(slice.name());
    }
}
