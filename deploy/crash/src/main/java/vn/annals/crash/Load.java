package vn.annals.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Sessions that send the plan's commands, each one after another, until they are told that it is enough. */
final class Load implements AutoCloseable {

    /** So many repeats wait for later; beyond that the oldest is sent. */
    private static final int LATE = 60;

    private static final long THINKING = TimeUnit.MILLISECONDS.toNanos(200);

    private final Dispatch dispatch;
    private final Plan plan;
    private final BooleanSupplier enough;
    private final BooleanSupplier hurry;
    private final ConcurrentLinkedQueue<Repeat> later = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> sessions = new ArrayList<>();

    private record Repeat(Command command, int writer) {}

    /** While there is no {@code hurry} each session thinks between two commands. */
    Load(Dispatch dispatch, Plan plan, BooleanSupplier enough, BooleanSupplier hurry) {
        this.dispatch = dispatch;
        this.plan = plan;
        this.enough = enough;
        this.hurry = hurry;
    }

    Load start(int count) {
        for (int session = 0; session < count; session++) {
            var mine = session;
            sessions.add(threads.submit(() -> work(mine)));
        }
        return this;
    }

    /** Waits until all is sent, also what was left for later. */
    @Override
    public void close() {
        try {
            for (var session : sessions) {
                session.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("a session failed", failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private void work(int session) {
        while (!enough.getAsBoolean()) {
            if (waiting.get() > LATE) {
                repeatOne();
            }
            send(plan.next(session));
            if (!hurry.getAsBoolean()) {
                LockSupport.parkNanos(THINKING);
            }
        }
        while (repeatOne()) {
            Thread.onSpinWait();
        }
    }

    private void send(Command command) {
        var answers = command.now().stream()
                .map(writer -> dispatch.send(command, writer))
                .toList();
        answers.forEach(answer -> answer.join());
        command.later().forEach(writer -> {
            later.add(new Repeat(command, writer));
            waiting.incrementAndGet();
        });
    }

    private boolean repeatOne() {
        var repeat = later.poll();
        if (repeat == null) {
            return false;
        }
        waiting.decrementAndGet();
        dispatch.send(repeat.command(), repeat.writer()).join();
        return true;
    }
}
