package vn.annals.auth.automation.delivery;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.Rounds;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Sends what is due: to one webhook one after the other, in the order of the ledger, to several at once. */
@Component
class DeliveryRounds extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRounds.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int AT_ONCE = 32;

    private final DeliveryQueueStore queue;
    private final Courier courier;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private boolean begun;

    DeliveryRounds(DeliveryQueueStore queue, Courier courier, Clock clock) {
        super("deliveries", PAUSE);
        this.queue = queue;
        this.courier = courier;
        this.clock = clock;
    }

    @Override
    protected void round() {
        if (!begun) {
            queue.renamed();
            begun = true;
        }
        var due = queue.due(clock.instant()).stream().collect(groupingBy(Delivery::address));
        due.forEach((address, deliveries) -> {
            if (busy.add(address)) {
                Thread.ofVirtual().name("delivery").start(() -> {
                    try {
                        attendTo(deliveries);
                    } finally {
                        busy.remove(address);
                    }
                });
            }
        });
    }

    private void attendTo(List<Delivery> deliveries) {
        var inOrder = deliveries.stream()
                .sorted(Comparator.comparingLong(delivery -> delivery.place().number()))
                .toList();
        for (var delivery : inOrder) {
            if (isRunning()) {
                attendTo(delivery);
            }
        }
    }

    private void attendTo(Delivery delivery) {
        places.acquireUninterruptibly();
        try {
            CurrentTenant.runAs(delivery.tenant(), () -> courier.attendTo(delivery));
        } catch (RuntimeException failure) {
            LOG.warn("A delivery of {} waits: {}", delivery.tenant(), failure.toString());
        } finally {
            places.release();
        }
    }
}
