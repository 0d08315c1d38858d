package vn.annals.bench;

import java.util.List;
import java.util.UUID;
import vn.annals.kernel.ledger.MongoLedger;

/** What an append and the reading of the newest revision cost in a ledger that grows. */
final class GrowthBench {

    private static final int SAMPLES = 400;
    private static final int FILLERS = 16;

    private GrowthBench() {}

    static void run(Stage stage) throws Exception {
        Figures.row("growth: medians in ms");
        Figures.row("%10s %10s %10s %14s", "commits", "append", "newest", "aggregate of 7");
        var tenant = stage.freshTenant();
        var ledger = stage.ledger(tenant);
        long size = 0;
        for (var goal : List.of(1_000, 10_000, 100_000)) {
            var missing = (int) (stage.scaled(goal) - size);
            Writers.perSecond(FILLERS, Math.max(1, missing / FILLERS), writer -> {
                var aggregate = UUID.randomUUID().toString();
                return turn -> ledger.appendEvents(ManuscriptEvent.commit(tenant, aggregate, turn, 1));
            });
            var article = UUID.randomUUID().toString();
            ledger.appendEvents(ManuscriptEvent.commit(tenant, article, 0, 7));
            size = ledger.head();
            var newest = size;
            var append = Figures.medianMillis(
                    SAMPLES,
                    turn -> ledger.appendEvents(
                            ManuscriptEvent.commit(tenant, UUID.randomUUID().toString(), 0, 1)));
            var last = Figures.medianMillis(SAMPLES, turn -> newest(ledger, article));
            var whole = Figures.medianMillis(
                    SAMPLES, turn -> ledger.readEvents(article).forEachRemaining(event -> {}));
            Figures.row("%10d %10.2f %10.2f %14.2f", newest, append, last, whole);
            size = ledger.head();
        }
    }

    /** Finds which event is the last, and reads it. */
    private static void newest(MongoLedger ledger, String article) {
        var sequence = ledger.lastSequenceNumberFor(article).orElseThrow();
        var revision = ledger.readEvents(article, sequence).next().getPayload();
        if (!(revision instanceof ManuscriptEvent.ManuscriptRevised)) {
            throw new IllegalStateException("read " + revision);
        }
    }
}
