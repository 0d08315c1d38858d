package vn.annals.gateway.trace;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Schedulers;

/** Counts in the access log what was answered early; a line for each would cost more than the answer. */
@Component
public class AnswerTally implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger("vn.annals.gateway.access");
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Map<Line, LongAdder> answered = new ConcurrentHashMap<>();
    private Disposable writing = Disposables.disposed();

    AnswerTally() {}

    private record Line(String what, String tenant) {}

    public void answered(String what, String tenant) {
        answered.computeIfAbsent(new Line(what, tenant), _ -> new LongAdder()).increment();
    }

    void write() {
        answered.forEach((line, count) -> {
            var since = count.sumThenReset();
            if (since > 0) {
                LOG.info("{} answered={} tenant={}", line.what(), since, line.tenant());
            } else {
                answered.remove(line, count);
            }
        });
    }

    @Override
    public void start() {
        writing = Schedulers.boundedElastic()
                .schedulePeriodically(this::write, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        writing.dispose();
        write();
    }

    @Override
    public boolean isRunning() {
        return !writing.isDisposed();
    }
}
