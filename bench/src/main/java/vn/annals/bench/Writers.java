package vn.annals.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Several callers at once, each on a platform thread, as requests are. */
final class Writers {

    private Writers() {}

    /** Work of one writer for its n-th time. */
    @FunctionalInterface
    interface Work {
        void write(int round) throws Exception;
    }

    /** Answers how many writes a second {@code writers} achieve together. */
    static double perSecond(int writers, int each, IntFunction<Work> work) throws Exception {
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var calls = new ArrayList<Callable<Void>>();
            for (int writer = 0; writer < writers; writer++) {
                var mine = work.apply(writer);
                calls.add(() -> {
                    for (int round = 0; round < each; round++) {
                        mine.write(round);
                    }
                    return null;
                });
            }
            var began = System.nanoTime();
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
            return writers * each / ((System.nanoTime() - began) / 1e9);
        }
    }
}
