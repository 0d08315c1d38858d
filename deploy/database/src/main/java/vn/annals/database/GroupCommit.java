package vn.annals.database;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Makes writes durable together: whoever waits is released once everything before is committed and synced to disk. */
final class GroupCommit implements AutoCloseable {

    private final Runnable toDisk;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Thread worker;
    private long requested;
    private long done;
    private boolean stopped;

    GroupCommit(Runnable toDisk) {
        this.toDisk = toDisk;
        worker = Thread.ofPlatform().daemon().name("group-commit").start(this::work);
    }

    void await() {
        lock.lock();
        try {
            var mine = ++requested;
            news.signalAll();
            while (done < mine && !stopped) {
                news.awaitUninterruptibly();
            }
            if (done < mine) {
                throw new IllegalStateException("the database is stopping");
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            stopped = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            worker.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (var target = next(); target >= 0; target = next()) {
                toDisk.run();
                release(target);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error lost) {
            // A write that cannot reach the disk must not be acknowledged by anybody, now or later.
            System.err.println("annals-database: the store failed, halting: " + lost);
            Runtime.getRuntime().halt(3);
        }
    }

    private long next() throws InterruptedException {
        lock.lock();
        try {
            while (requested == done && !stopped) {
                news.await();
            }
            return requested == done ? -1 : requested;
        } finally {
            lock.unlock();
        }
    }

    private void release(long target) {
        lock.lock();
        try {
            done = target;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
