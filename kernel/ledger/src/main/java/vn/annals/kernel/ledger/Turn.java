package vn.annals.kernel.ledger;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a writer goes on without a break. One that knows the head is always faster than one that must ask for it, and
 * would keep other processes out for as long as it has something to write. So it looks now and then whether one of them
 * has asked to be let in; whoever is alone pays for no breaks.
 */
final class Turn {

    private static final long LONGEST = Duration.ofMillis(500).toNanos();
    private static final long BREAK = Duration.ofMillis(150).toNanos();
    private static final long PATIENCE = Duration.ofMillis(250).toNanos();

    private final WaitingWriters waiting;
    private long began = System.nanoTime();
    private long ended = began;
    private long asked = began;

    Turn(WaitingWriters waiting) {
        this.waiting = waiting;
    }

    /** Others were first: their turn is over, and this one's begins. */
    void begins() {
        began = System.nanoTime();
    }

    /** Lets others write if it has lasted long and they have asked. What waits meanwhile goes out together. */
    void goesOn() {
        var now = System.nanoTime();
        if (now - ended > BREAK) {
            began = now;
        } else if (now - began > LONGEST) {
            if (waiting.askedSinceLastLook()) {
                LockSupport.parkNanos(BREAK);
            }
            began = System.nanoTime();
        }
    }

    void rests() {
        ended = System.nanoTime();
    }

    /** Asks to be let in, if others have been first for long. */
    void outrunSince(long nanoTime) {
        var now = System.nanoTime();
        if (now - Math.max(nanoTime, asked) > PATIENCE) {
            asked = now;
            waiting.ask();
        }
    }
}
