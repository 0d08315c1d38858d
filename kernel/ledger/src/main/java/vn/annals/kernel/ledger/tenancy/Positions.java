package vn.annals.kernel.ledger.tenancy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import vn.annals.kernel.ledger.LedgerPosition;

/**
 * How far each slice of one lane is, and a place to wait for it. While rows wait to be written many together, those who wait
 * are shown how far the slices were before.
 */
final class Positions {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, LedgerPosition> positions = new HashMap<>();
    private final Map<String, LedgerPosition> shown = new HashMap<>();
    private boolean hidden;
    private final AtomicInteger waiting = new AtomicInteger();

    LedgerPosition of(String slice) {
        lock.lock();
        try {
            return positions.getOrDefault(slice, LedgerPosition.START);
        } finally {
            lock.unlock();
        }
    }

    boolean reached(String slice, LedgerPosition wanted) {
        lock.lock();
        try {
            return shown.getOrDefault(slice, LedgerPosition.START).number() >= wanted.number();
        } finally {
            lock.unlock();
        }
    }

    boolean awaited() {
        return waiting.get() > 0;
    }

    void move(String slice, LedgerPosition position) {
        lock.lock();
        try {
            positions.put(slice, position);
            if (!hidden) {
                shown.put(slice, position);
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether those who wait are shown what moves only when it is said to be so. */
    void hide(boolean moves) {
        lock.lock();
        try {
            hidden = moves;
        } finally {
            lock.unlock();
        }
    }

    /** The rows up to here are there. */
    void show() {
        lock.lock();
        try {
            shown.putAll(positions);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Runs {@code nudge} once it is known that somebody waits; false when {@code longest} passed first. */
    boolean await(String slice, LedgerPosition wanted, Duration longest, Runnable nudge) throws InterruptedException {
        waiting.incrementAndGet();
        try {
            nudge.run();
            return await(slice, wanted, longest.toNanos());
        } finally {
            waiting.decrementAndGet();
        }
    }

    private boolean await(String slice, LedgerPosition wanted, long nanos) throws InterruptedException {
        var left = nanos;
        lock.lock();
        try {
            while (!reached(slice, wanted)) {
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
