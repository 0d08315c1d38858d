package vn.annals.kernel.ledger.tenancy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All there are the first time; afterwards so many each time, and nobody again before all others had their turn. */
final class Turns<T> {

    private final Supplier<? extends Collection<T>> all;
    private final int most;
    private final Queue<T> waiting = new ArrayDeque<>();
    private boolean begun;

    Turns(Supplier<? extends Collection<T>> all, int most) {
        this.all = all;
        this.most = most;
    }

    List<T> next() {
        if (waiting.isEmpty()) {
            waiting.addAll(all.get());
        }
        var those = begun ? Math.min(most, waiting.size()) : waiting.size();
        begun = true;
        return Stream.generate(waiting::remove).limit(those).toList();
    }
}
