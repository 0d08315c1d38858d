package vn.annals.kernel.ledger.tenancy;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** The moment when rows that were built beside become those that are read, and what may go wrong around it. */
class TakeoverIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    private final GenerationBook book = new GenerationBook(office.tenant, "notes");

    @Test
    void new_rows_are_not_read_before_they_hold_all_that_the_old_ones_hold() {
        try (var process =
                office.process("one", Slice.projection("notes", book)).start()) {
            process.append(office.tenant, "a", 0, 5);
            assertThat(process.reaches(office.tenant, "notes", 5)).isTrue();
        }
        caughtUp("notes@2", 3);
        var atTheFlip = new GenerationBook(office.tenant, "notes");

        office.process("one", Slice.projection("notes", atTheFlip)).start();

        office.awaitGeneration("notes", 2);
        assertThat(atTheFlip.written(2)).containsExactly("a/3", "a/4");
    }

    @Test
    void nothing_new_is_written_before_readers_have_noticed_the_new_rows() {
        var process = office.process("one", Slice.projection("notes", book)).start();
        process.append(office.tenant, "a", 0, 1);
        process.order(office.tenant, new ReplayRequested("notes"));
        office.awaitGeneration("notes", 2);
        var flipped = System.nanoTime();
        var handled = new AtomicLong();
        book.beforeEach(2, () -> handled.set(System.nanoTime()));

        process.append(office.tenant, "a", 1, 1);

        assertThat(process.reaches(office.tenant, "notes", 3)).isTrue();
        assertThat((handled.get() - flipped) / 1_000_000).isGreaterThan(600);
    }

    @Test
    void a_process_that_has_lost_its_claim_takes_nothing_over() {
        try (var process =
                office.process("one", Slice.projection("notes", book)).start()) {
            process.append(office.tenant, "a", 0, 3);
            assertThat(process.reaches(office.tenant, "notes", 3)).isTrue();
        }
        caughtUp("notes@2", 3);
        var models = office.models();
        var slice = Slice.projection("notes", book);
        var orders = office.orders(models, () -> false);
        orders.reload(List.of(slice));

        orders.takeOver(List.of(slice));

        assertThat(office.models().all().get("notes")).isEqualTo(new ReadModels.Model(1, 2, true));
    }

    @Test
    void who_knows_of_an_older_generation_begins_no_replay_onto_rows_that_are_read() {
        var slice = List.of(Slice.projection("notes", book));
        var slow = office.models();
        slow.reload(slice);
        var quick = office.models();
        quick.reload(slice);
        quick.begin("notes");
        quick.caughtUp("notes", 2);
        quick.flip("notes");

        slow.begin("notes");

        assertThat(office.models().all().get("notes")).isEqualTo(new ReadModels.Model(2, 0, false));
    }

    @Test
    void a_database_that_is_away_for_a_moment_ends_no_replay() {
        var process = office.process("one", Slice.projection("notes", book)).start();
        process.append(office.tenant, "a", 0, 2);
        assertThat(process.reaches(office.tenant, "notes", 2)).isTrue();
        process.dropsThatFail.set(1);

        process.order(office.tenant, new ReplayRequested("notes"));

        office.awaitGeneration("notes", 2);
        assertThat(book.written(2)).containsExactly("a/0", "a/1");
    }

    @Test
    void a_replay_that_another_process_has_finished_stands_in_nobodys_way() {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        book.beforeEach(2, () -> {
            begun.countDown();
            Notebook.await(goOn);
        });
        var slow = office.process("one", Slice.projection("notes", book)).start();
        slow.append(office.tenant, "a", 0, 2);
        slow.order(office.tenant, new ReplayRequested("notes"));
        Notebook.await(begun);
        claimsGoTo("two");
        var others = new GenerationBook(office.tenant, "notes");
        try (var _ = office.process("two", Slice.projection("notes", others)).start()) {
            office.awaitGeneration("notes", 2);
        }
        goOn.countDown();

        slow.order(office.tenant, new ReplayRequested("notes"));

        office.awaitGeneration("notes", 3);
        assertThat(others.written(2)).containsExactly("a/0", "a/1");
        assertThat(book.written(3)).containsExactly("a/0", "a/1");
        assertThat(slow.dropped).doesNotHaveDuplicates();
    }

    @Test
    void a_replay_outlives_the_reader_that_began_it_and_runs_once() {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        book.beforeEach(2, () -> {
            begun.countDown();
            Notebook.await(goOn);
        });
        var process = office.process("one", Slice.projection("notes", book)).start();
        process.append(office.tenant, "a", 0, 3);
        process.order(office.tenant, new ReplayRequested("notes"));
        Notebook.await(begun);
        await().until(() -> process.projector.retire(Duration.ZERO));
        process.append(office.tenant, "a", 3, 1);
        assertThat(process.reaches(office.tenant, "notes", 5)).isTrue();
        goOn.countDown();

        office.awaitGeneration("notes", 2);
        assertThat(book.written(2)).containsExactly("a/0", "a/1", "a/2", "a/3");
    }

    @Test
    void what_could_not_be_stored_yet_is_not_dropped() {
        var process = office.process("one", Slice.projection("notes", book)).start();
        var tries = new AtomicLong();
        book.beforeEach(2, () -> {
            if (tries.incrementAndGet() == 2) {
                throw new MongoTimeoutException("away");
            }
        });
        process.append(office.tenant, "a", 0, 2);
        process.order(office.tenant, new ReplayRequested("notes"));

        office.awaitGeneration("notes", 2);
        assertThat(book.written(2)).containsExactly("a/0", "a/1");
        assertThat(process.dropped).containsExactly("notes@2");
    }

    private void caughtUp(String shadow, long commit) {
        office.collection("tokens")
                .insertOne(new Document("_id", shadow + "/0")
                        .append("position", LedgerPosition.after(commit).number()));
        office.collection("readmodels").updateOne(eq("_id", "notes"), combine(set("next", 2), set("ready", true)));
    }

    private void claimsGoTo(String owner) {
        office.collection("tokens")
                .updateMany(new Document(), combine(set("owner", owner), set("holder", "a later self")));
    }
}
