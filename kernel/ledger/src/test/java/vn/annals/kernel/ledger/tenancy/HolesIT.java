package vn.annals.kernel.ledger.tenancy;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** A commit that was taken out of storage is told of for as long as a reader stands still before it. */
class HolesIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    private final GenerationBook book = new GenerationBook(office.tenant, "notes");
    private final Reading process = office.process("one", Slice.projection("notes", book));

    @Test
    void the_missing_commit_is_named_until_it_is_back() {
        process.append(office.neighbour, "b", 0, 1);
        process.append(office.tenant, "a", 0, 3);
        var taken = take(2);
        process.start();
        awaitHole(2);

        office.collection("ledger").insertOne(taken);

        awaitNoHole();
        assertThat(process.reaches(office.tenant, "notes", 3)).isTrue();
    }

    @Test
    void a_tail_that_was_cut_off_is_a_hole() {
        process.append(office.tenant, "a", 0, 3);
        var taken = take(3);
        process.start();
        awaitHole(3);

        office.collection("ledger").insertOne(taken);

        awaitNoHole();
    }

    @Test
    void a_replay_tells_of_a_hole_behind_those_who_have_read_on() {
        process.start().append(office.tenant, "a", 0, 3);
        assertThat(process.reaches(office.tenant, "notes", 3)).isTrue();
        var taken = take(2);
        process.order(office.tenant, new ReplayRequested("notes"));
        awaitHole(2);

        office.collection("ledger").insertOne(taken);

        office.awaitGeneration("notes", 2);
        awaitNoHole();
    }

    @Test
    void rows_that_cannot_be_brought_up_to_be_taken_over_tell_of_a_hole() {
        try (var before = office.process("one", Slice.projection("notes", book)).start()) {
            before.append(office.tenant, "a", 0, 5);
            assertThat(before.reaches(office.tenant, "notes", 5)).isTrue();
        }
        office.collection("tokens")
                .insertOne(new Document("_id", "notes@2/0")
                        .append("position", LedgerPosition.after(3).number()));
        office.collection("readmodels").updateOne(eq("_id", "notes"), combine(set("next", 2), set("ready", true)));
        var taken = take(4);
        process.start();
        awaitHole(4);

        office.collection("ledger").insertOne(taken);

        office.awaitGeneration("notes", 2);
        awaitNoHole();
    }

    private Document take(long commit) {
        return office.collection("ledger").findOneAndDelete(eq("_id", commit));
    }

    private void awaitHole(long commit) {
        await().atMost(Reading.LONGEST).untilAsserted(() -> assertThat(process.projector.holes())
                .containsExactlyEntriesOf(Map.of(office.tenant, commit)));
    }

    private void awaitNoHole() {
        await().atMost(Reading.LONGEST)
                .untilAsserted(() -> assertThat(process.projector.holes()).isEmpty());
    }
}
