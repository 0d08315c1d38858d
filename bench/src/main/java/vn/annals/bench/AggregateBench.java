package vn.annals.bench;

import java.util.List;
import java.util.UUID;

/** Reading one aggregate whole. */
final class AggregateBench {

    private static final int SAMPLES = 60;

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
    }
}
