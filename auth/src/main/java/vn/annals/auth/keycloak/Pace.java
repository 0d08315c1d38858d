package vn.annals.auth.keycloak;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets so many calls go by in a second and no more: whoever comes too early waits. */
final class Pace {

    private final long gap;
    private long free = System.nanoTime();

    Pace(int aSecond) {
        this.gap = Duration.ofSeconds(1).toNanos() / aSecond;
    }

    void await() {
        var turn = turn();
        for (var wait = turn - System.nanoTime(); wait > 0; wait = turn - System.nanoTime()) {
            LockSupport.parkNanos(wait);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private synchronized long turn() {
        var now = System.nanoTime();
        var turn = free - now > 0 ? free : now;
        free = turn + gap;
        return turn;
    }
}
