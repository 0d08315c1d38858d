package vn.annals.crash;

import vn.annals.crash.child.HaltPoint;

/** Something that happens to a process. */
sealed interface Fault {

    /** It is gone in the middle of whatever it does, and comes back. */
    record Killed(Victim victim, long downMillis) implements Fault {}

    /** It dies by itself at a named point, and comes back. */
    record Halted(Worker worker, HaltPoint point) implements Fault {}

    /** It stands still, as in a long pause for garbage, and knows nothing of it afterwards. */
    record Frozen(Victim victim, long millis) implements Fault {}
}
