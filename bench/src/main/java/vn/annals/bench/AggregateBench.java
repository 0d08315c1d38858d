package vn.annals.bench;

import java.util.List;
import java.util.UUID;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.tenancy.TenantId;

/** Reading one aggregate whole, and a batch of commits as a projector does. */
final class AggregateBench {

    private static final int SAMPLES = 60;
    private static final int BATCH = 100;

    private AggregateBench() {}

    static void run(Stage stage) throws Exception {
        Figures.row("aggregate: median ms to read all its events");
        var tenant = stage.freshTenant();
        var ledger = stage.ledger(tenant);
        for (var events : List.of(1, 100, 1_000)) {
            var aggregate = UUID.randomUUID().toString();
            for (int sequence = 0; sequence < events; sequence += 20) {
                ledger.appendEvents(
                        ManuscriptEvent.commit(tenant, aggregate, sequence, Math.min(20, events - sequence)));
            }
            var millis = Figures.medianMillis(
                    SAMPLES, turn -> ledger.readEvents(aggregate).forEachRemaining(event -> {}));
            Figures.row("%8d events %10.2f", events, millis);
        }
        batch(ledger, tenant);
    }

    private static void batch(MongoLedger ledger, TenantId tenant) throws Exception {
        var from = ledger.head();
        for (int commit = 0; commit < BATCH; commit++) {
            ledger.appendEvents(ManuscriptEvent.commit(tenant, UUID.randomUUID().toString(), 0, 1));
        }
        var millis = Figures.medianMillis(SAMPLES, turn -> {
            try (var events = ledger.readEvents(LedgerPosition.after(from).token(), false)) {
                events.forEach(event -> {});
            }
        });
        Figures.row("%8d commits of one event, in one batch %10.2f", BATCH, millis);
    }
}
