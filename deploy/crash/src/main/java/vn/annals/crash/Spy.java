package vn.annals.crash;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.annals.crash.check.EvidenceStore;
import vn.annals.crash.history.HistoryFile;
import vn.annals.crash.history.Sighting;

/** A reader that looks for new commits every millisecond and writes down what it sees. */
final class Spy implements AutoCloseable {

    private static final long BREAK = TimeUnit.MILLISECONDS.toNanos(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final EvidenceStore store;
    private final HistoryFile history;
    private final Thread thread;
    private volatile long last;
    private volatile long polls;
    private volatile boolean stopped;

    Spy(EvidenceStore store, HistoryFile history) {
        this.store = store;
        this.history = history;
        this.thread = Thread.ofPlatform().daemon().name("spy").unstarted(this::watch);
    }

    Spy start() {
        thread.start();
        return this;
    }

    long polls() {
        return polls;
    }

    /** Looks on until it has seen a commit. */
    void seesUpTo(long head) {
        var until = System.nanoTime() + LONGEST.toNanos();
        while (last < head && System.nanoTime() < until) {
            LockSupport.parkNanos(BREAK);
        }
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    private void watch() {
        while (!stopped) {
            try {
                note(look());
            } catch (MongoException away) {
                // What it did not see it looks for again.
                LockSupport.parkNanos(10 * BREAK);
            }
            LockSupport.parkNanos(BREAK);
        }
    }

    // As the product's readers ask, and as anybody else might.
    private List<Sighting> look() {
        return polls++ % 2 == 0 ? store.next(last) : store.beyond(last);
    }

    private void note(List<Sighting> seen) {
        if (!seen.isEmpty()) {
            history.seen(seen);
            last = seen.getLast().number();
        }
    }
}
