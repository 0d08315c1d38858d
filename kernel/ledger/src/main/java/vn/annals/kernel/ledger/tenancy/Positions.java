package vn.annals.kernel.ledger.tenancy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import vn.annals.kernel.ledger.LedgerPosition;

/** How far each slice of one lane is, and a place to wait for it. */
final class Positions {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, LedgerPosition> positions = new HashMap<>();

    LedgerPosition of(String slice) {
        lock.lock();
        try {
            return positions.getOrDefault(slice, LedgerPosition.START);
        } finally {
            lock.unlock();
        }
    }

    void move(String slice, LedgerPosition position) {
        lock.lock();
        try {
            positions.put(slice, position);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean await(String slice, Predicate<LedgerPosition> reached, Duration longest) throws InterruptedException {
        var left = longest.toNanos();
        lock.lock();
        try {
            while (!reached.test(positions.getOrDefault(slice, LedgerPosition.START))) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
