package vn.annals.kernel.ledger.tenancy;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.Commits;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

class ProjectorIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    @Test
    void tenants_never_see_each_others_events() {
        var notes = new Notebook();
        var process = office.process("one", Slice.projection("notes", notes)).start();
        process.append(office.tenant, "mine", 0, 2);
        process.append(office.neighbour, "theirs", 0, 1);

        assertThat(process.reaches(office.tenant, "notes", 2)).isTrue();
        assertThat(process.reaches(office.neighbour, "notes", 1)).isTrue();
        assertThat(notes.seen(office.tenant)).containsExactly("mine/0", "mine/1");
        assertThat(notes.seen(office.neighbour)).containsExactly("theirs/0");
    }

    @Test
    void a_tenant_that_appears_while_others_write_is_read() {
        var notes = new Notebook();
        office.process("one", Slice.projection("notes", notes)).start();
        office.process("writer").append(office.tenant, "a", 0, 2);

        Awaitility.await()
                .untilAsserted(() -> assertThat(notes.seen(office.tenant)).containsExactly("a/0", "a/1"));
    }

    @Test
    void a_bell_that_was_lost_is_made_up_for() {
        var notes = new Notebook();
        var process = office.process("one", Slice.projection("notes", notes)).start();
        process.append(office.tenant, "a", 0, 1);
        assertThat(process.reaches(office.tenant, "notes", 1)).isTrue();
        office.ledgerWithoutBell(new LedgerSerializer(Commits.NoteEvent.class))
                .appendEvents(Commits.events(office.tenant, "a", 1, 1));

        Awaitility.await()
                .untilAsserted(() -> assertThat(notes.seen(office.tenant)).containsExactly("a/0", "a/1"));
    }

    @Test
    void a_bell_whose_writer_died_before_it_was_counted_is_heard() {
        var notes = new Notebook();
        office.process("one", Slice.projection("notes", notes)).start();
        office.ledgerWithoutBell(new LedgerSerializer(Commits.NoteEvent.class))
                .appendEvents(Commits.events(office.tenant, "a", 0, 1));
        MONGO.client()
                .getDatabase(TenantId.PLATFORM.databaseName())
                .getCollection("bells")
                .insertOne(new Document("_id", office.tenant.value()).append("head", 1L));

        Awaitility.await()
                .untilAsserted(() -> assertThat(notes.seen(office.tenant)).containsExactly("a/0"));
    }

    @Test
    void waiting_for_a_commit_far_beyond_the_head_times_out_and_harms_nothing() {
        var notes = new Notebook();
        var process = office.process("one", Slice.projection("notes", notes)).start();
        process.append(office.tenant, "a", 0, 1);

        assertThat(process.projector.awaitCommit(office.tenant, "notes", 1_000_000_000_000L, Duration.ofMillis(300)))
                .isFalse();
        assertThat(process.projector.lag(office.tenant, "notes")).isZero();
        process.append(office.tenant, "a", 1, 1);
        assertThat(process.reaches(office.tenant, "notes", 2)).isTrue();
        assertThat(notes.seen(office.tenant)).containsExactly("a/0", "a/1");
    }

    @Test
    void a_hole_stops_the_reader_before_it() {
        var writer = office.process("writer");
        writer.append(office.tenant, "a", 0, 3);
        office.collection("ledger").deleteOne(eq("_id", 2L));
        var notes = new Notebook();
        var process = office.process("one", Slice.projection("notes", notes)).start();

        assertThat(process.projector.awaitCommit(office.tenant, "notes", 3, Duration.ofMillis(500)))
                .isFalse();
        assertThat(notes.seen(office.tenant)).doesNotContain("a/2");
    }
}
