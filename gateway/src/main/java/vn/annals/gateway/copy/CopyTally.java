package vn.annals.gateway.copy;

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

/** Counts in the access log what was answered from copies; a line for each would cost more than the answer. */
@Component
class CopyTally implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger("vn.annals.gateway.access");
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Map<String, LongAdder> answered = new ConcurrentHashMap<>();
    private Disposable writing = Disposables.disposed();

    void answered(String tenant) {
        answered.computeIfAbsent(tenant, _ -> new LongAdder()).increment();
    }

    void write() {
        answered.forEach((tenant, count) -> {
            var since = count.sumThenReset();
            if (since > 0) {
                LOG.info("copies answered={} tenant={}", since, tenant);
            } else {
                answered.remove(tenant, count);
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
