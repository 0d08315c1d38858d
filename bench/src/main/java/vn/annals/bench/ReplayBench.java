package vn.annals.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.bson.Document;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.Generation;
import vn.annals.kernel.ledger.tenancy.Projector;
import vn.annals.kernel.ledger.tenancy.ReadModels;
import vn.annals.kernel.ledger.tenancy.Slice;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.tenancy.TenantId;

/** Events a second of a read model that is built anew, from the order to the moment its new rows are read. */
final class ReplayBench {

    private static final String SLICE = "replay";
    private static final int EVENTS = 40_000;
    private static final int IN_A_COMMIT = 2;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

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
        var events = ledgers.ledger(tenant).head() * IN_A_COMMIT;
        stage.silence();
        try (var projector = new Projector(
                ledgers, bells, LedgerSettings.DEFAULT, "bench-" + UUID.randomUUID(), Clock.systemUTC())) {
            projector.register(Slice.projection(SLICE, new Rows(stage, tenant)));
            projector.start();
            if (!projector.awaitCommit(tenant, SLICE, ledgers.ledger(tenant).head(), LONGEST)) {
                throw new IllegalStateException("the slice was not fed");
            }
            var seconds = replayed(stage, tenant, ledgers);
            Figures.row(
                    "replay: %.0f events/s (%d events, each an upsert of one of %d rows)",
                    events / seconds, events, events / IN_A_COMMIT);
        }
    }

    private static double replayed(Stage stage, TenantId tenant, TenantLedgers ledgers) {
        var models = new ReadModels(stage.database(tenant));
        var began = System.nanoTime();
        ledgers.ledger(tenant)
                .appendEvents(List.of(
                        new GenericEventMessage<>(new ReplayRequested(SLICE), ManuscriptEvent.context(tenant))));
        while (Optional.ofNullable(models.all().get(SLICE))
                .filter(model -> model.active() > Generation.FIRST)
                .isEmpty()) {
            if (System.nanoTime() - began > LONGEST.toNanos()) {
                throw new IllegalStateException("the replay did not end");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Writes only what a replay builds: the first feeding is not what is measured. */
    private record Rows(Stage stage, TenantId tenant) implements EventMessageHandler {

        @Override
        public Object handle(EventMessage<?> event) {
            var generation = Generation.written(SLICE).orElseThrow();
            if (generation > Generation.FIRST && event.getPayload() instanceof ManuscriptEvent.ManuscriptRevised text) {
                MongoCollection<Document> rows = stage.database(tenant).getCollection("bench_replay." + generation);
                var change = Updates.combine(
                        Updates.set("text", text.text()),
                        Updates.max("at", event.getTimestamp().toEpochMilli()));
                Generation.pending().add(rows, List.of(new UpdateOneModel<>(Filters.eq(text.id()), change, UPSERT)));
            }
            return event;
        }
    }
}
