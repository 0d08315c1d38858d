package vn.annals.auth.automation.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Reads one list of the identity provider's events to its end, and goes on there the next time. An event may appear behind
 * younger ones, because its transaction took longer: so the last minute is read again each time.
 */
final class Reading<T> {

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final int PORTION = 100;

    private final String list;
    private final Function<T, String> id;
    private final ToLongFunction<T> time;
    private final AccountsStore store;
    private final Clock clock;
    private final Recent recent = new Recent();

    Reading(String list, Function<T, String> id, ToLongFunction<T> time, AccountsStore store, Clock clock) {
        this.list = list;
        this.id = id;
        this.time = time;
        this.store = store;
        this.clock = clock;
    }

    /** Asks for a portion of the list. */
    interface Portion<T> {

        List<T> ask(long from, int first, int most);
    }

    /** Brings in events that are new, and answers those of them that belonged to somebody. */
    interface Entry<T> {

        List<T> enter(List<T> fresh);
    }

    void read(Portion<T> portion, Entry<T> entry) {
        var reached = store.reached(list);
        var from = Math.max(0, reached - AGAIN.toMillis());
        for (var first = 0; ; first += PORTION) {
            var some = portion.ask(from, first, PORTION);
            var fresh =
                    some.stream().filter(event -> !recent.has(id.apply(event))).toList();
            entry.enter(fresh).forEach(event -> recent.add(id.apply(event)));
            forgetOld(fresh);
            // Only what stands in the ledgers counts as read, however this process ends.
            var newest = some.stream().mapToLong(time).max().orElse(0);
            if (newest > reached) {
                store.reach(list, newest);
                reached = newest;
            }
            if (some.size() < PORTION) {
                return;
            }
        }
    }

    // Whose it was may become known a moment later, of somebody who signed in as soon as they could; not after that.
    private void forgetOld(List<T> fresh) {
        var old = clock.millis() - AGAIN.toMillis();
        fresh.stream().filter(event -> time.applyAsLong(event) < old).forEach(event -> recent.add(id.apply(event)));
    }
}
