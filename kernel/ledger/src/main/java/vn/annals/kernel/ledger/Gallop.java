package vn.annals.kernel.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the last of a gapless run of numbers by point look-ups: first doubling steps in one query, then 32-way splits.
 * A sort or a range would scan on servers whose only indexes are unique ones.
 */
final class Gallop {

    private static final int WAYS = 32;

    private Gallop() {}

    /** The largest number that exists, when {@code known} exists (or is one before the first) and there is no gap. */
    static long last(long known, Function<Collection<Long>, Set<Long>> existing) {
        long low = known;
        long high = Long.MAX_VALUE;
        var probes = new ArrayList<Long>();
        for (int i = 0; i < 40; i++) {
            probes.add(known + (1L << i));
        }
        var found = existing.apply(probes);
        for (var probe : probes) {
            if (!found.contains(probe)) {
                high = probe;
                break;
            }
            low = probe;
        }
        while (high - low > 1) {
            var split = split(low, high);
            var there = existing.apply(split);
            for (var probe : split) {
                if (!there.contains(probe)) {
                    high = probe;
                    break;
                }
                low = probe;
            }
        }
        return low;
    }

    private static List<Long> split(long low, long high) {
        var step = Math.max(1, (high - low) / (WAYS + 1));
        var probes = new ArrayList<Long>();
        for (long probe = low + step; probe < high; probe += step) {
            probes.add(probe);
        }
        return probes;
    }
}
