package vn.annals.local;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Does a few things at once, no more: who brings the next one waits until there is a hand for it. */
final class Crew implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable RuntimeException> broken = new AtomicReference<>();
    private final Semaphore hands;

    Crew(int hands) {
        this.hands = new Semaphore(hands);
    }

    /** What broke before is thrown here, so that nothing more is begun. */
    void begin(Runnable work) {
        hands.acquireUninterruptibly();
        rethrow();
        threads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                broken.compareAndSet(null, failure);
            } finally {
                hands.release();
            }
        });
    }

    /** Waits until all is done. */
    void finish() {
        threads.close();
        rethrow();
    }

    private void rethrow() {
        var failure = broken.get();
        if (failure != null) {
            hands.release();
            throw failure;
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
