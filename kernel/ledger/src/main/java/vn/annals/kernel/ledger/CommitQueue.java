package vn.annals.kernel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Group commit: whatever arrives while a write is under way goes out together in the next one. One writer at a time;
 * a plain lock would never let a batch form. Whoever comes when nobody writes does so without a change of threads.
 */
final class CommitQueue {

    private static final int LARGEST_BATCH = 64;

    // Platform threads: docs/adr/0011-platform-threads.md. At most one for each ledger that is being written to.
    private static final Executor WRITERS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("ledger-writer-", 0).factory());

    private final ConcurrentLinkedQueue<PendingCommit> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean draining = new AtomicBoolean();
    private final Consumer<List<PendingCommit>> writer;

    /** Several came at once lately: a thread that goes on from batch to batch is quicker for them. */
    private volatile boolean crowded;

    CommitQueue(Consumer<List<PendingCommit>> writer) {
        this.writer = writer;
    }

    long append(PendingCommit commit) {
        waiting.add(commit);
        if (draining.compareAndSet(false, true)) {
            begin(commit);
        }
        return commit.await();
    }

    private void begin(PendingCommit commit) {
        if (crowded || waiting.peek() != commit || !canWrite(Thread.currentThread())) {
            WRITERS.execute(this::drain);
            return;
        }
        waiting.remove();
        try {
            write(List.of(commit));
        } finally {
            draining.set(false);
        }
        if (hasMore()) {
            crowded = true;
            WRITERS.execute(this::drain);
        }
    }

    // Of a virtual thread that is interrupted the connection would be closed in the middle of a write.
    private static boolean canWrite(Thread caller) {
        return !caller.isVirtual() && !caller.isInterrupted();
    }

    private void drain() {
        do {
            try {
                for (var batch = next(); !batch.isEmpty(); batch = next()) {
                    crowded = batch.size() > 1;
                    write(batch);
                }
            } finally {
                draining.set(false);
            }
        } while (hasMore());
    }

    /** Whoever is told so is the one who writes it. */
    private boolean hasMore() {
        return !waiting.isEmpty() && draining.compareAndSet(false, true);
    }

    private List<PendingCommit> next() {
        var batch = new ArrayList<PendingCommit>();
        while (batch.size() < LARGEST_BATCH && waiting.poll() instanceof PendingCommit commit) {
            batch.add(commit);
        }
        return batch;
    }

    private void write(List<PendingCommit> batch) {
        try {
            writer.accept(batch);
        } catch (RuntimeException bug) {
            batch.forEach(commit -> commit.failed(bug));
        } catch (Error fatal) {
            // Whoever waits would wait for ever.
            batch.forEach(commit -> commit.failed(new IllegalStateException("the ledger's writer died", fatal)));
            throw fatal;
        }
    }
}
