package vn.annals.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Callers with a steady hand: each asks when its time has come, so that what is measured is the answer and not a queue of the
 * callers' own making.
 */
record Paced(int callers, int perSecond, Duration time) {

    /** Answers the status. */
    @FunctionalInterface
    interface Call {
        int send() throws IOException;
    }

    /** What came of all calls: milliseconds of each, in no order, and how many were answered 429. */
    record Outcome(double[] millis, long refused) {}

    Outcome run(Call call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var began = System.nanoTime();
            var calls = new ArrayList<Callable<Outcome>>();
            for (int caller = 0; caller < callers; caller++) {
                var first = began + caller * every() / callers;
                calls.add(() -> one(call, first));
            }
            var millis = new ArrayList<double[]>();
            var refused = 0L;
            for (var done : threads.invokeAll(calls)) {
                var outcome = done.get();
                millis.add(outcome.millis());
                refused += outcome.refused();
            }
            return new Outcome(millis.stream().flatMapToDouble(Arrays::stream).toArray(), refused);
        }
    }

    /** Nanoseconds between two calls of one caller. */
    private long every() {
        return 1_000_000_000L * callers / perSecond;
    }

    private Outcome one(Call call, long first) throws IOException {
        var millis = new double[(int) (time.toNanos() / every())];
        var refused = 0L;
        for (int turn = 0; turn < millis.length; turn++) {
            LockSupport.parkNanos(first + turn * every() - System.nanoTime());
            var began = System.nanoTime();
            var status = call.send();
            millis[turn] = (System.nanoTime() - began) / 1e6;
            switch (status) {
                case 200 -> {}
                case 429 -> refused++;
                default -> throw new IllegalStateException("answered " + status);
            }
        }
        return new Outcome(millis, refused);
    }
}
