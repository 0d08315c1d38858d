package vn.annals.kernel.ledger;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.ledger.proof.CanonicalJson;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.PayloadCommitment;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.kernel.testkit.LedgerContract;

class MongoLedgerIT extends LedgerContract {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private final TenantId tenant = MONGO.freshTenant();

    @Override
    protected EventStorageEngine open(TenantId tenant) {
        return ledger(tenant, Clock.systemUTC());
    }

    @Override
    protected void append(EventStorageEngine ledger, TenantId tenant, String aggregate, long first, int count) {
        ledger.appendEvents(Commits.events(tenant, aggregate, first, count));
    }

    @Override
    protected TenantId freshTenant() {
        return MONGO.freshTenant();
    }

    @Test
    void one_unit_of_work_is_one_document_with_a_leaf_that_commits_to_its_payloads() {
        open(tenant).appendEvents(Commits.events(tenant, "a", 0, 3));

        var commit = StoredCommit.of(documents().find().first());

        assertThat(commit.number()).isEqualTo(1);
        assertThat(commit.edge().root())
                .isEqualTo(Edge.EMPTY.plus(commit.leaf()).root());
        var leaf = new String(commit.leaf(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(CanonicalJson.decode(commit.leaf())).isNotNull();
        for (var event : commit.body()) {
            assertThat(leaf).contains(PayloadCommitment.of(event.salt(), event.payload()));
            assertThat(event.type()).isEqualTo("note.NoteTaken");
        }
        assertThat(leaf).doesNotContain("Đoạn");
    }

    @Test
    void a_command_has_one_effect() {
        var ledger = ledger(tenant, Clock.systemUTC());
        var context = Commits.context(tenant, UUID.randomUUID().toString());
        ledger.appendEvents(Commits.events(context, "a", 0, 1));

        assertThatExceptionOfType(CommandAlreadyCommitted.class)
                .isThrownBy(() -> ledger.appendEvents(Commits.events(context, "a", 1, 1)))
                .satisfies(done -> assertThat(done.commit()).isEqualTo(1));
        assertThat(ledger.commitOf(context.command())).hasValue(1);
        assertThat(ledger(tenant, Clock.systemUTC()).commitOf(context.command()))
                .hasValue(1);
        assertThat(ledger.head()).isEqualTo(1);
    }

    @Test
    void time_never_goes_back_along_the_ledger() {
        var late = Clock.fixed(Instant.parse("2036-01-01T00:00:00Z"), ZoneOffset.UTC);
        var early = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        ledger(tenant, late).appendEvents(Commits.events(tenant, "a", 0, 1));
        ledger(tenant, early).appendEvents(Commits.events(tenant, "a", 1, 1));

        assertThat(open(tenant)
                        .readEvents(null, false)
                        .map(event -> event.getTimestamp())
                        .toList())
                .containsExactly(late.instant(), late.instant());
    }

    @Test
    void several_writers_leave_no_hole_and_one_edge() throws Exception {
        var engines = IntStream.range(0, 3).mapToObj(i -> open(tenant)).toList();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, 12).mapToObj(writer -> (Callable<Void>) () -> {
                for (int sequence = 0; sequence < 15; sequence++) {
                    engines.get(writer % 3).appendEvents(Commits.events(tenant, "w" + writer, sequence, 1));
                }
                return null;
            });
            for (var done : writers.invokeAll(work.toList())) {
                done.get();
            }
        }
        var edge = Edge.EMPTY;
        for (long number = 1; number <= 180; number++) {
            var commit = StoredCommit.of(documents().find(eq("_id", number)).first());
            edge = edge.plus(commit.leaf());
            assertThat(commit.edge().root()).as("commit %d", number).isEqualTo(edge.root());
        }
        assertThat(documents().countDocuments()).isEqualTo(180);
    }

    @Test
    void of_racing_commands_on_one_version_exactly_one_wins() throws Exception {
        var engines = List.of(open(tenant), open(tenant));
        var won = new AtomicInteger();
        try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 20; round++) {
                var version = round;
                var race = IntStream.range(0, 8).mapToObj(racer -> (Callable<Void>) () -> {
                    try {
                        engines.get(racer % 2).appendEvents(Commits.events(tenant, "a", version, 1));
                        won.incrementAndGet();
                    } catch (ConcurrencyException | AggregateStreamCreationException lost) {
                        assertThat(lost).isNotNull();
                    }
                    return null;
                });
                for (var done : racers.invokeAll(race.toList())) {
                    done.get();
                }
                assertThat(won).hasValue(version + 1);
            }
        }
    }

    @Test
    void a_hole_stops_the_reader() {
        var ledger = open(tenant);
        for (int sequence = 0; sequence < 5; sequence++) {
            ledger.appendEvents(Commits.events(tenant, "a", sequence, 1));
        }
        documents().deleteOne(eq("_id", 3L));

        assertThatExceptionOfType(LedgerHole.class)
                .isThrownBy(() -> open(tenant).readEvents(null, false).toList());
    }

    @Test
    void a_changed_payload_no_longer_matches_its_leaf() {
        open(tenant).appendEvents(Commits.events(tenant, "a", 0, 1));
        documents()
                .updateOne(
                        eq("_id", 1L), Updates.set("body.0.payload", new org.bson.types.Binary(new byte[] {'{', '}'})));

        var commit = StoredCommit.of(documents().find().first());
        var event = commit.body().getFirst();
        assertThat(new String(commit.leaf(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(PayloadCommitment.of(event.salt(), event.payload()));
    }

    @Test
    void a_token_for_an_instant_stands_before_what_came_later() {
        for (long day = 1; day <= 5; day++) {
            var clock = Clock.fixed(Instant.EPOCH.plusSeconds(day * 86_400), ZoneOffset.UTC);
            ledger(tenant, clock).appendEvents(Commits.events(tenant, "a", day - 1, 1));
        }
        var ledger = open(tenant);
        var token = ledger.createTokenAt(Instant.EPOCH.plusSeconds(3 * 86_400));
        assertThat(ledger.readEvents(token, false).count()).isEqualTo(3);
        assertThat(ledger.createTokenAt(Instant.EPOCH)).isNull();
        assertThat(LedgerPosition.of(ledger.createHeadToken()).commit()).isEqualTo(5);
    }

    @Test
    void the_last_number_is_found_in_a_few_look_ups() {
        var asked = new AtomicInteger();
        for (long last : List.of(0L, 1L, 2L, 31L, 32L, 33L, 1_000L, 99_999L, 1_234_567L)) {
            asked.set(0);
            var found = Gallop.last(0, numbers -> {
                asked.incrementAndGet();
                return java.util.Set.copyOf(
                        numbers.stream().filter(number -> number <= last).toList());
            });
            assertThat(found).isEqualTo(last);
            assertThat(asked.get()).isLessThanOrEqualTo(6);
        }
    }

    private static MongoLedger ledger(TenantId tenant, Clock clock) {
        var database = MONGO.client().getDatabase(tenant.databaseName());
        return MongoLedger.on(database, new LedgerSerializer(Commits.NoteEvent.class))
                .clock(clock)
                .open();
    }

    private MongoCollection<Document> documents() {
        return MONGO.client().getDatabase(tenant.databaseName()).getCollection("ledger");
    }
}
