package vn.annals.kernel.service.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.modelling.command.Aggregate;

/** Which aggregates one handling of a command took from the cache. */
final class CachedReads {

    private static final ScopedValue<CachedReads> CURRENT = ScopedValue.newInstance();

    private final List<CachedRead> reads = new ArrayList<>();

    /** An aggregate and the version it was taken with. */
    record CachedRead(AggregateCache.Key key, long version, Aggregate<?> aggregate) {

        /** What it appended was checked against the ledger when it was stored; what it only decided was not. */
        boolean appended() {
            var now = aggregate.version();
            return now == null || now != version;
        }
    }

    static void note(CachedRead read) {
        if (CURRENT.isBound()) {
            CURRENT.get().reads.add(read);
        }
    }

    <R> R during(Supplier<R> handling) {
        return ScopedValue.where(CURRENT, this).call(handling::get);
    }

    List<CachedRead> all() {
        return reads;
    }
}
