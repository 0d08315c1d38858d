package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.Commits;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedRetried;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedSkipped;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** What becomes of events that a slice cannot handle, for good or for now. */
class ParkingIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    @Test
    void an_event_that_fails_parks_its_aggregate_in_that_slice_only() {
        var fragile = new Notebook(Notebook::failAtBad);
        var sturdy = new Notebook();
        var process = office.process("one", Slice.projection("fragile", fragile), Slice.projection("sturdy", sturdy))
                .start();
        process.append(office.tenant, "bad", 0, 1);
        process.append(office.tenant, "good", 0, 1);
        process.append(office.tenant, "bad", 1, 1);
        process.append(office.tenant, "good", 1, 1);

        assertThat(process.reaches(office.tenant, "fragile", 4)).isTrue();
        assertThat(process.reaches(office.tenant, "sturdy", 4)).isTrue();
        assertThat(fragile.seen(office.tenant)).containsExactly("good/0", "good/1");
        assertThat(sturdy.seen(office.tenant)).containsExactly("bad/0", "good/0", "bad/1", "good/1");
        assertThat(process.projector.parked(office.tenant)).isEqualTo(1);
        assertThat(office.collection("parked").find())
                .containsExactly(new Document("_id", "fragile/bad")
                        .append("position", new LedgerPosition(1, 0).number())
                        .append("failure", "IllegalStateException"));
    }

    @Test
    void what_is_parked_stays_parked_over_a_restart() {
        try (var process = office.process("one", Slice.projection("notes", new Notebook(Notebook::failAtBad)))
                .start()) {
            process.append(office.tenant, "bad", 0, 1);
            assertThat(process.reaches(office.tenant, "notes", 1)).isTrue();
        }
        var mended = new Notebook();
        var process = office.process("one", Slice.projection("notes", mended)).start();
        process.append(office.tenant, "bad", 1, 1);
        process.append(office.tenant, "good", 0, 1);

        assertThat(process.reaches(office.tenant, "notes", 3)).isTrue();
        assertThat(mended.seen(office.tenant)).containsExactly("good/0");
        assertThat(process.projector.parked(office.tenant)).isEqualTo(1);
    }

    @Test
    void what_is_parked_is_taken_up_again_when_the_handler_is_mended() {
        try (var process = office.process("one", Slice.projection("notes", new Notebook(Notebook::failAtBad)))
                .start()) {
            process.append(office.tenant, "bad", 0, 3);
            process.append(office.tenant, "good", 0, 1);
            process.order(office.tenant, new ParkedRetried("notes", "bad"));
            assertThat(process.reaches(office.tenant, "notes", 5)).isTrue();
            assertThat(office.collection("parked").countDocuments()).isEqualTo(1);
        }
        var mended = new Notebook();
        var process = office.process("one", Slice.projection("notes", mended)).start();
        process.order(office.tenant, new ParkedRetried("notes", "bad"));
        process.append(office.tenant, "bad", 3, 1);

        assertThat(process.reaches(office.tenant, "notes", 7)).isTrue();
        assertThat(mended.seen(office.tenant)).containsExactly("bad/0", "bad/1", "bad/2", "bad/3");
        assertThat(office.collection("parked").find()).isEmpty();
        assertThat(process.projector.parked(office.tenant)).isZero();
    }

    @Test
    void what_can_never_be_handled_is_passed_over_and_the_rest_is_not() {
        var notes = new Notebook(Notebook::failAtBad);
        var process = office.process("one", Slice.projection("notes", notes)).start();
        process.append(office.tenant, "bad", 0, 3);
        assertThat(process.reaches(office.tenant, "notes", 3)).isTrue();

        var first = new LedgerPosition(1, 0).number();
        process.order(office.tenant, new ParkedSkipped("notes", "bad", first, "viết sai"));
        process.append(office.tenant, "bad", 3, 1);

        assertThat(process.reaches(office.tenant, "notes", 5)).isTrue();
        assertThat(notes.seen(office.tenant)).containsExactly("bad/1", "bad/2", "bad/3");
        assertThat(office.collection("parked").find()).isEmpty();
    }

    @Test
    void a_database_that_is_away_is_waited_for_and_parks_nothing() {
        var away = new AtomicInteger(3);
        var waiting = new Notebook(place -> {
            if (place.equals("a/1") && away.getAndDecrement() > 0) {
                throw new IllegalStateException("could not save the row", new MongoTimeoutException("away"));
            }
        });
        var going = new Notebook();
        var process = office.process("one", Slice.projection("waiting", waiting), Slice.projection("going", going))
                .start();
        process.append(office.tenant, "a", 0, 3);

        assertThat(process.reaches(office.tenant, "waiting", 3)).isTrue();
        assertThat(waiting.seen(office.tenant)).containsExactly("a/0", "a/1", "a/2");
        assertThat(going.seen(office.tenant)).containsExactly("a/0", "a/1", "a/2");
        assertThat(office.collection("parked").find()).isEmpty();
    }

    @Test
    void an_automation_waits_for_what_passes_by_itself() {
        var busy = new AtomicInteger(3);
        var notes = new Notebook(place -> {
            if (busy.getAndDecrement() > 0) {
                throw new IllegalStateException("the other service is busy");
            }
        });
        var process = office.process(
                        "one", Slice.automation("notes", notes, failure -> failure instanceof IllegalStateException))
                .start();
        process.append(office.tenant, "a", 0, 2);

        assertThat(process.reaches(office.tenant, "notes", 2)).isTrue();
        assertThat(notes.seen(office.tenant)).containsExactly("a/0", "a/1");
    }

    @Test
    void a_slice_that_waits_does_not_hold_up_the_others() {
        var waiting = new Notebook(place -> {
            throw new MongoTimeoutException("away");
        });
        var process = office.process(
                        "one", Slice.projection("waiting", waiting), Slice.projection("going", new Notebook()))
                .start();
        process.append(office.tenant, "a", 0, 3);

        assertThat(process.reaches(office.tenant, "going", 3)).isTrue();
        assertThat(process.projector.lag(office.tenant, "waiting")).isEqualTo(3);
    }

    @Test
    void a_retry_that_must_wait_does_not_hold_up_the_others() {
        var trouble = new AtomicReference<RuntimeException>(new IllegalStateException("cannot make sense of it"));
        var waiting = new Notebook(place -> {
            if (place.equals("bad/0") && trouble.get() != null) {
                throw trouble.get();
            }
        });
        var process = office.process(
                        "one", Slice.projection("waiting", waiting), Slice.projection("going", new Notebook()))
                .start();
        process.append(office.tenant, "bad", 0, 1);
        assertThat(process.reaches(office.tenant, "waiting", 1)).isTrue();
        trouble.set(new MongoTimeoutException("away"));

        process.order(office.tenant, new ParkedRetried("waiting", "bad"));
        process.append(office.tenant, "a", 0, 1);

        assertThat(process.reaches(office.tenant, "going", 3)).isTrue();
        assertThat(office.collection("parked").countDocuments()).isEqualTo(1);
        trouble.set(null);
        assertThat(process.reaches(office.tenant, "waiting", 3)).isTrue();
        assertThat(waiting.seen(office.tenant)).containsExactly("bad/0", "a/0");
        assertThat(office.collection("parked").find()).isEmpty();
    }

    @Test
    void an_event_of_an_unknown_type_is_never_passed_over_in_silence() {
        var notes = new Notebook();
        var process = office.process("one", Slice.projection("notes", notes)).start();
        office.ledgerWithoutBell(new LedgerSerializer(Commits.RiddleEvent.class))
                .appendEvents(List.of(Commits.riddle(office.tenant, "odd")));
        process.append(office.tenant, "odd", 1, 1);
        process.append(office.tenant, "a", 0, 1);

        assertThat(process.reaches(office.tenant, "notes", 3)).isTrue();
        assertThat(notes.seen(office.tenant)).containsExactly("a/0");
        assertThat(office.collection("parked").find().first())
                .containsEntry("_id", "notes/odd")
                .containsEntry("failure", "UnknownEvent");
    }
}
