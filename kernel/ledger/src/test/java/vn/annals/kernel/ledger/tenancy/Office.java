package vn.annals.kernel.ledger.tenancy;

import static com.mongodb.client.model.Filters.in;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.bson.Document;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.ledger.MongoTokens;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** Two fresh tenants and the processes that read for them during one test. */
final class Office implements AfterEachCallback {

    final TenantId tenant;
    final TenantId neighbour;
    private final EmbeddedMongo mongo;
    private final List<Reading> processes = new ArrayList<>();

    Office(EmbeddedMongo mongo) {
        this.mongo = mongo;
        tenant = mongo.freshTenant();
        neighbour = mongo.freshTenant();
    }

    Reading process(String owner, Slice... slices) {
        return kept(new Reading(mongo.client(), owner, slices));
    }

    /** A process of another version, which knows other events. */
    Reading process(String owner, LedgerSerializer serializer, EventUpcaster upcaster, Slice... slices) {
        return kept(new Reading(mongo.client(), owner, serializer, upcaster, slices));
    }

    private Reading kept(Reading process) {
        processes.add(process);
        return process;
    }

    MongoTokens tokens(String owner, Duration claim) {
        return new MongoTokens(database(), owner, claim, Clock.systemUTC());
    }

    LedgerPosition stored(String slice) {
        var positions = tokens("onlooker", Reading.CLAIM).claimAll(List.of(slice));
        return positions.getOrDefault(slice, LedgerPosition.START);
    }

    MongoLedger ledgerWithoutBell(LedgerSerializer serializer) {
        return MongoLedger.on(database(), serializer).open();
    }

    /** Waits until rows of this generation of a slice are the ones that are read. */
    void awaitGeneration(String slice, int generation) {
        await().atMost(Reading.LONGEST).pollInterval(Duration.ofMillis(20)).until(() -> {
            var model = models().all().get(slice);
            return model != null && model.active() == generation;
        });
    }

    /** What stands in for a reader of this process; {@code store} tells whether its claims are still its own. */
    StandingOrders orders(ReadModels models, BooleanSupplier store) {
        var process = process("one");
        var ledger = process.ledgers.ledger(tenant);
        var setting = new Replay.Setting(
                tenant,
                ledger,
                tokens("one", Reading.CLAIM),
                database(),
                (owner, slice, generation) -> {},
                Reading.CLAIM,
                Clock.systemUTC(),
                () -> false,
                () -> {},
                new Replays());
        return new StandingOrders(setting, Parked.in(database()), new Positions(), models, store, Bundle.none());
    }

    SliceStandings standings() {
        return new SliceStandings(database());
    }

    ReadModels models() {
        return new ReadModels(database());
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    // Bells outlive a test, and each projector reads for every tenant whose bell it finds.
    @Override
    public void afterEach(ExtensionContext context) {
        processes.forEach(Reading::close);
        mongo.client()
                .getDatabase(TenantId.PLATFORM.databaseName())
                .getCollection("bells")
                .deleteMany(in("_id", tenant.value(), neighbour.value()));
    }

    private MongoDatabase database() {
        return mongo.client().getDatabase(tenant.databaseName());
    }
}
