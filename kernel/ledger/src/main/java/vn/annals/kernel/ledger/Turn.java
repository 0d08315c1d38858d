package vn.annals.kernel.ledger;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a writer goes on without a break. One that knows the head is always faster than one that must ask for it, and
 * would keep other processes out for as long as it has something to write.
 */
final class Turn {

    private static final long LONGEST = Duration.ofSeconds(1).toNanos();
    private static final long BREAK = Duration.ofMillis(40).toNanos();

    private long began = System.nanoTime();
    private long ended = began;

    /** Others were first: their turn is over, and this one's begins. */
    void begins() {
        began = System.nanoTime();
    }

    /** Lets others write if it has lasted long. What waits meanwhile goes out together. */
    void goesOn() {
        var now = System.nanoTime();
        if (now - ended > BREAK) {
            began = now;
        } else if (now - began > LONGEST) {
            LockSupport.parkNanos(BREAK);
            began = System.nanoTime();
        }
    }

    void rests() {
        ended = System.nanoTime();
    }
}
