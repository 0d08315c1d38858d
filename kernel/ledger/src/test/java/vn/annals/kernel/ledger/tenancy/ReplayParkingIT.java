package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedRetried;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedSkipped;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** What is parked, retried and passed over when rows are built anew. */
class ReplayParkingIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    private final GenerationBook book = new GenerationBook(office.tenant, "notes");
    private final long first = new LedgerPosition(1, 0).number();

    @Test
    void what_can_be_read_in_the_old_rows_is_not_taken_away() {
        try (var process = office.process("one", Slice.projection("notes", new GenerationBook(office.tenant, "notes")))
                .start()) {
            process.append(office.tenant, "bad", 0, 2);
            process.append(office.tenant, "good", 0, 2);
            assertThat(process.reaches(office.tenant, "notes", 4)).isTrue();
        }
        var process = office.process("one", Slice.projection("notes", book.failingAt("bad/1")))
                .start();
        process.order(office.tenant, new ReplayRequested("notes"));
        await().until(() ->
                replay().stream().anyMatch(replay -> !replay.parked().isEmpty()));
        process.append(office.tenant, "good", 2, 1);
        await().until(() -> replay().stream().anyMatch(replay -> replay.commit() == 6));

        assertThat(book.written(2)).containsExactly("bad/0", "good/0", "good/1", "good/2");
        assertThat(office.models().all().get("notes").active()).isEqualTo(1);

        var position = new LedgerPosition(2, 0).number();
        process.order(office.tenant, new ParkedSkipped("notes", "bad", position, "viết sai"));

        office.awaitGeneration("notes", 2);
        assertThat(parked()).isEmpty();
    }

    private Optional<SliceStandings.Replaying> replay() {
        return office.standings().find("notes").map(SliceStandings.Standing::replay);
    }

    @Test
    void what_a_mended_handler_handles_is_parked_no_longer() {
        try (var process = office.process(
                        "one", Slice.projection("notes", new GenerationBook(office.tenant, "notes").failingAt("bad/0")))
                .start()) {
            process.append(office.tenant, "bad", 0, 2);
            assertThat(process.reaches(office.tenant, "notes", 2)).isTrue();
        }
        var process = office.process("one", Slice.projection("notes", book)).start();
        process.order(office.tenant, new ReplayRequested("notes"));
        office.awaitGeneration("notes", 2);
        process.append(office.tenant, "bad", 2, 1);

        assertThat(process.reaches(office.tenant, "notes", 4)).isTrue();
        assertThat(book.written(2)).containsExactly("bad/0", "bad/1", "bad/2");
        assertThat(parked()).isEmpty();
    }

    @Test
    void what_was_passed_over_once_is_passed_over_in_every_generation() {
        var process = office.process("one", Slice.projection("notes", book.failingAt("bad/0")))
                .start();
        process.append(office.tenant, "bad", 0, 3);
        process.order(office.tenant, new ParkedSkipped("notes", "bad", first, "viết sai"));
        process.append(office.tenant, "bad", 3, 1);
        assertThat(process.reaches(office.tenant, "notes", 5)).isTrue();
        assertThat(book.written(1)).containsExactly("bad/1", "bad/2", "bad/3");

        process.order(office.tenant, new ReplayRequested("notes"));

        office.awaitGeneration("notes", 2);
        assertThat(book.written(2)).isEqualTo(book.written(1));
        assertThat(parked()).isEmpty();
    }

    @Test
    void what_is_ordered_during_a_replay_holds_for_both_generations() {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        book.failingAt("bad/0").beforeEach(2, () -> {
            begun.countDown();
            Notebook.await(goOn);
        });
        var process = office.process("one", Slice.projection("notes", book)).start();
        process.append(office.tenant, "bad", 0, 2);
        process.order(office.tenant, new ReplayRequested("notes"));
        Notebook.await(begun);
        process.order(office.tenant, new ParkedRetried("notes", "bad"));
        process.order(office.tenant, new ParkedSkipped("notes", "bad", first, "viết sai"));
        assertThat(process.reaches(office.tenant, "notes", 5)).isTrue();
        goOn.countDown();

        office.awaitGeneration("notes", 2);
        assertThat(List.of(book.written(1), book.written(2))).containsOnly(List.of("bad/1"));
        assertThat(parked()).isEmpty();
    }

    private Iterable<Document> parked() {
        return office.collection("parked").find();
    }
}
