package vn.annals.kernel.ledger;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How long a write is tried without getting anywhere. The pauses grow and are jittered, so that rivals part. */
final class Patience {

    private final int attempts;
    private final Duration longest;
    private int failures;
    private long since = System.nanoTime();

    Patience(int attempts, Duration longest) {
        this.attempts = attempts;
        this.longest = longest;
    }

    /** Something was achieved: a busy aggregate, where all but one of a batch lose, is no reason to give up. */
    void renew() {
        failures = 0;
        since = System.nanoTime();
    }

    /** The last time something was achieved, on the clock of {@link System#nanoTime()}. */
    long since() {
        return since;
    }

    /** Pauses before the next attempt, or says that there shall be none. */
    boolean endsAfterSilence() {
        failures++;
        if (failures >= attempts || late()) {
            return true;
        }
        pause(Math.min(1L << failures, 256L));
        return false;
    }

    /** The like for a number that another process took. That is no failure, and a long pause would lose the next too. */
    boolean endsAfterLoss() {
        if (late()) {
            return true;
        }
        pause(8);
        return false;
    }

    private boolean late() {
        return System.nanoTime() - since > longest.toNanos();
    }

    private static void pause(long milliseconds) {
        var nanos = milliseconds * 1_000_000L;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(nanos / 2, nanos));
    }
}
