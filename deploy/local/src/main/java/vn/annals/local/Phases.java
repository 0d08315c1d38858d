package vn.annals.local;

import java.time.Duration;
import java.util.Locale;

/** Says what is happening and how long it took. */
final class Phases {

    private final long began = System.nanoTime();

    void say(String what) {
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), what);
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    }
}
