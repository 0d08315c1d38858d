package vn.annals.crash.check;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.crash.child.ServerStore;
import vn.annals.crash.history.Answer;
import vn.annals.crash.history.History;
import vn.annals.crash.history.Op;
import vn.annals.crash.history.Order;
import vn.annals.crash.page.Content;
import vn.annals.crash.page.PageEvent;
import vn.annals.crash.page.PageSlice;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** A real ledger, spoilt behind the product's back: it is read as it lies there, and the right check is red. */
class MutatedDatabaseIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final int COMMITS = 5;

    private final TenantId tenant = MONGO.freshTenant();

    @Test
    void what_the_product_wrote_is_sound() {
        var evidence = afterSpoiling(ledger -> {});
        assertThat(evidence.ledger()).hasSize(COMMITS);
        for (var check : Check.ALL) {
            assertThat(check.judge(evidence).faults()).as(check.promise()).isEmpty();
        }
    }

    @Test
    void a_commit_that_was_taken_from_the_middle_is_missed() {
        var evidence = afterSpoiling(ledger -> ledger.deleteOne(eq("_id", 3L)));
        assertRed(evidence, new GaplessCheck(), new AcknowledgedCheck(), new OnceCheck(), new ChainCheck());
    }

    @Test
    void a_commit_that_was_taken_from_the_end_is_missed() {
        var evidence = afterSpoiling(ledger -> ledger.deleteOne(eq("_id", (long) COMMITS)));
        assertRed(evidence, new AcknowledgedCheck());
    }

    @Test
    void a_torn_commit_is_seen() {
        var evidence = afterSpoiling(ledger -> ledger.updateOne(eq("_id", 2L), Updates.popLast("body")));
        assertRed(evidence, new WholeCheck(), new ChainCheck());
    }

    @Test
    void a_changed_leaf_is_seen() {
        var evidence = afterSpoiling(ledger -> {
            var leaf =
                    ledger.find(eq("_id", 2L)).first().get("leaf", Binary.class).getData();
            var later = new String(leaf).replace("\"at\":1", "\"at\":2");
            ledger.updateOne(eq("_id", 2L), Updates.set("leaf", new Binary(later.getBytes())));
        });
        assertRed(evidence, new ClockCheck(), new ChainCheck());
    }

    @Test
    void a_row_that_was_changed_is_seen() {
        var evidence = afterSpoiling(
                ledger -> collection(PageSlice.TALLY.word()).updateOne(eq("_id", "page-1"), Updates.set("events", 7L)));
        assertRed(evidence, new FoldCheck());
    }

    @Test
    void a_payload_that_cannot_be_read_and_is_not_parked_is_seen() {
        var evidence = afterSpoiling(
                ledger -> ledger.updateOne(eq("_id", 2L), Updates.set("body.0.payload", new Binary(new byte[] {'{'}))));
        assertRed(evidence, new FoldCheck(), new ParkedCheck());
    }

    private static void assertRed(Evidence evidence, Check... checks) {
        for (var check : checks) {
            assertThat(check.judge(evidence).faults()).as(check.promise()).isNotEmpty();
        }
    }

    private Evidence afterSpoiling(Consumer<MongoCollection<Document>> spoil) {
        try (var server = ServerStore.open(MONGO.connectionString())) {
            var store = new EvidenceStore(server, tenant);
            var ops = IntStream.rangeClosed(1, COMMITS).mapToObj(this::write).toList();
            var rows = collection(PageSlice.TALLY.word());
            new Fold(PageSlice.TALLY, store.ledger()).rows().forEach(row -> rows.insertOne(Document.parse(row)));
            spoil.accept(collection("ledger"));
            return new Evidence(
                    new History(ops, List.of(), List.of()),
                    store.ledger(),
                    store.rows(List.of(PageSlice.TALLY)),
                    store.parked(),
                    Map.of());
        }
    }

    /** Commit {@code number} holds as many events. */
    private Op write(int number) {
        var order = new Order(number, "command-" + number, "page-" + number, Order.NEXT, number, Content.PAGE);
        var actor = new Actor("subject-1", Actor.Kind.USER, null, null);
        var context = new CommitContext(tenant, tenant, actor, null, order.command(), "c", "c").toMetaData();
        var ledger = MongoLedger.on(
                        MONGO.client().getDatabase(tenant.databaseName()), new LedgerSerializer(PageEvent.class))
                .open();
        ledger.appendEvents(IntStream.range(0, number)
                .mapToObj(part -> new GenericDomainEventMessage<>(
                        "Page", order.aggregate(), part, order.content().event(order.command(), part, number), context))
                .toList());
        return new Op(order, "writer", number, number, Answer.done(number, number));
    }

    private MongoCollection<Document> collection(String name) {
        return MONGO.client().getDatabase(tenant.databaseName()).getCollection(name);
    }
}
