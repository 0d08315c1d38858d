package vn.annals.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.tenancy.TenantId;

/** Appends of one event each against bare {@code insertOne} of documents of the same bytes, in turns. */
final class AppendBench {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 7;
    private static final int WRITES = 1_000;

    private AppendBench() {}

    static void run(Stage stage) throws Exception {
        Figures.row(
                "append: commits/s against insertOne of the same bytes, medians of %d rounds in turns after %d to warm up",
                ROUNDS, WARM_UP);
        Figures.row("%8s %8s %12s %12s %8s", "writers", "tenants", "ledger", "insertOne", "ratio");
        for (var tenants : List.of(1, 64)) {
            for (var writers : List.of(1, 4, 16)) {
                measure(stage, writers, tenants);
            }
        }
    }

    private static void measure(Stage stage, int writers, int count) throws Exception {
        var ledgers = stage.ledgers(new Bells(stage.client()));
        var tenants = new ArrayList<TenantId>();
        for (int i = 0; i < count; i++) {
            tenants.add(stage.freshTenant());
            ledgers.ledger(tenants.get(i)).appendEvents(ManuscriptEvent.commit(tenants.get(i), "warm-up", 0, 1));
        }
        var sample = stage.database(tenants.getFirst())
                .getCollection("ledger")
                .find()
                .first();
        var each = stage.scaled(WRITES) / (writers > 4 ? 4 : 1);
        var ours = new double[WARM_UP + ROUNDS];
        var bare = new double[WARM_UP + ROUNDS];
        for (int round = 0; round < ours.length; round++) {
            ours[round] = Writers.perSecond(writers, each, writer -> {
                var aggregate = UUID.randomUUID().toString();
                return turn -> {
                    var tenant = tenants.get((writer * 31 + turn) % count);
                    var own = count == 1 ? aggregate : UUID.randomUUID().toString();
                    ledgers.ledger(tenant).appendEvents(ManuscriptEvent.commit(tenant, own, count == 1 ? turn : 0, 1));
                };
            });
            bare[round] = Writers.perSecond(
                    writers,
                    each,
                    writer -> turn -> insert(bare(stage, tenants.get((writer * 31 + turn) % count)), sample));
        }
        var ledger = Figures.median(warm(ours));
        var insert = Figures.median(warm(bare));
        Figures.row("%8d %8d %12.0f %12.0f %8.2f", writers, count, ledger, insert, ledger / insert);
    }

    private static double[] warm(double[] rounds) {
        return Arrays.copyOfRange(rounds, WARM_UP, rounds.length);
    }

    private static MongoCollection<Document> bare(Stage stage, TenantId tenant) {
        return stage.database(tenant).getCollection("bare").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private static void insert(MongoCollection<Document> collection, Document sample) {
        collection.insertOne(
                new Document(sample).append("_id", UUID.randomUUID().toString()));
    }
}
