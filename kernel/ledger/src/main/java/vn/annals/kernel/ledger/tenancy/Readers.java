package vn.annals.kernel.ledger.tenancy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Lets the readers read: each by at most one virtual thread, and only so many at once. */
final class Readers {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    private static final int AT_ONCE = 16;

    private final Map<Desk, Reader> readers = new ConcurrentHashMap<>();
    private final Map<Desk, Boolean> retries = new ConcurrentHashMap<>();
    private final Map<Slice.Lane, Semaphore> room = new EnumMap<>(Slice.Lane.class);
    private final Function<Desk, Reader> hire;
    private final ScheduledExecutorService timer;
    private volatile boolean stopped;

    /** Whose ledger is read for which lane. */
    record Desk(TenantId tenant, Slice.Lane lane) {}

    Readers(Function<Desk, Reader> hire, ScheduledExecutorService timer) {
        this.hire = hire;
        this.timer = timer;
        // Automations wait for other services; projections must not wait for them.
        for (var lane : Slice.Lane.values()) {
            room.put(lane, new Semaphore(AT_ONCE));
        }
    }

    Reader at(Desk desk) {
        return readers.computeIfAbsent(desk, hire);
    }

    @Nullable
    Reader find(Desk desk) {
        return readers.get(desk);
    }

    Stream<Reader> all() {
        return readers.values().stream();
    }

    void wake(Desk desk) {
        var reader = at(desk);
        if (!stopped && reader.wake()) {
            submit(desk, reader);
        }
    }

    boolean retireIdle(Duration idle) {
        return readers.entrySet()
                .removeIf(entry -> entry.getKey().lane() != Slice.Lane.LOCAL
                        && entry.getValue().retire(idle));
    }

    /** Lets those that read finish the event they have, then gives all claims back. */
    void stop(Duration longest) {
        stopped = true;
        var until = System.nanoTime() + longest.toNanos();
        for (var lane : room.values()) {
            awaitAll(lane, until);
        }
        releaseAll();
    }

    private static void awaitAll(Semaphore lane, long until) {
        try {
            lane.tryAcquire(AT_ONCE, until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void releaseAll() {
        try {
            readers.values().forEach(Reader::release);
        } catch (RuntimeException unreachable) {
            // To wait as long again for each of the others would hold up the end of the process.
            LOG.info("Claims could not be given back; they run out by themselves: {}", unreachable.toString());
        }
    }

    private void submit(Desk desk, Reader reader) {
        Thread.ofVirtual().name("projector-" + desk.tenant()).start(() -> {
            var pause = Duration.ofSeconds(1);
            var place = room(desk.lane());
            place.acquireUninterruptibly();
            try {
                pause = CurrentTenant.<Duration, RuntimeException>callAs(
                        desk.tenant(), () -> reader.read(() -> stopped));
            } finally {
                place.release();
                finish(desk, reader, pause);
            }
        });
    }

    private Semaphore room(Slice.Lane lane) {
        return Objects.requireNonNull(room.get(lane));
    }

    private void finish(Desk desk, Reader reader, Duration pause) {
        if (stopped) {
            return;
        }
        if (reader.rest()) {
            submit(desk, reader);
        } else if (!pause.isZero() && retries.putIfAbsent(desk, true) == null) {
            // One retry at a time: each bell would start another endless row of them.
            timer.schedule(() -> retry(desk), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void retry(Desk desk) {
        retries.remove(desk);
        wake(desk);
    }
}
