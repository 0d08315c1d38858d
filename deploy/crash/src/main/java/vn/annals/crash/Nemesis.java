package vn.annals.crash;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.annals.crash.Fault.Frozen;
import vn.annals.crash.Fault.Halted;
import vn.annals.crash.Fault.Killed;
import vn.annals.crash.child.HaltPoint;
import vn.annals.crash.history.HistoryFile;

/** Does to processes what the plan says. */
final class Nemesis {

    static final String ROUND = "round";
    static final String KILL = "kill";
    static final String HALT = "halt";
    static final String FREEZE = "freeze";

    /** A worker that does not come by its point in this time is killed where it is. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private final HistoryFile history;

    Nemesis(HistoryFile history) {
        this.history = history;
    }

    /** Returns when all are back. */
    void strike(List<Fault> faults) {
        history.befell("all", ROUND);
        var strikes = faults.stream()
                .map(fault -> Thread.ofVirtual().start(() -> strike(fault)))
                .toList();
        try {
            for (var strike : strikes) {
                strike.join();
            }
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    private void strike(Fault fault) {
        switch (fault) {
            case Killed(var victim, var downMillis) -> {
                kill(victim);
                pause(downMillis);
                victim.start();
            }
            case Halted(var worker, var point) -> {
                halt(worker, point);
                worker.start();
            }
            case Frozen(var victim, var millis) -> {
                history.befell(victim.name(), FREEZE);
                victim.freeze();
                pause(millis);
                victim.thaw();
            }
        }
    }

    private void halt(Worker worker, HaltPoint point) {
        worker.arm(point);
        if (worker.diesWithin(LONGEST)) {
            history.befell(worker.name(), HALT);
        } else {
            kill(worker);
        }
    }

    private void kill(Victim victim) {
        history.befell(victim.name(), KILL);
        victim.kill();
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
