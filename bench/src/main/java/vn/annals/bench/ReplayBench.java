package vn.annals.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.Projector;
import vn.annals.kernel.ledger.tenancy.Slice;

/** Events a second that a new slice takes from a ledger that is already long. */
final class ReplayBench {

    private static final int EVENTS = 40_000;
    private static final int IN_A_COMMIT = 2;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private ReplayBench() {}

    static void run(Stage stage) throws Exception {
        var tenant = stage.freshTenant();
        var bells = new Bells(stage.client());
        var ledgers = stage.ledgers(bells);
        var each = stage.scaled(EVENTS) / IN_A_COMMIT / 16;
        Writers.perSecond(
                16,
                each,
                writer -> turn -> ledgers.ledger(tenant)
                        .appendEvents(
                                ManuscriptEvent.commit(tenant, UUID.randomUUID().toString(), 0, IN_A_COMMIT)));
        var head = ledgers.ledger(tenant).head();
        stage.silence();
        var seen = new AtomicLong();
        var began = System.nanoTime();
        try (var projector = new Projector(
                ledgers, bells, LedgerSettings.DEFAULT, "bench-" + UUID.randomUUID(), Clock.systemUTC())) {
            projector.register(Slice.projection("replay", counting(seen)));
            projector.start();
            if (!projector.awaitCommit(tenant, "replay", head, LONGEST)) {
                throw new IllegalStateException("the replay did not end");
            }
        }
        Figures.row(
                "replay: %.0f events/s (%d events of %d commits, the handler does nothing)",
                seen.get() / ((System.nanoTime() - began) / 1e9), seen.get(), head);
    }

    private static EventMessageHandler counting(AtomicLong seen) {
        return new EventMessageHandler() {
            @Override
            public Object handle(EventMessage<?> event) {
                seen.addAndGet(event.getPayload() == null ? 0 : 1);
                return event;
            }
        };
    }
}
