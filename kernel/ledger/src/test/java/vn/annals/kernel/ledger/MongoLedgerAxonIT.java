package vn.annals.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** Axon's own contract of a storage engine. What is overridden asks for something a ledger must not do. */
class MongoLedgerAxonIT extends BatchingEventStorageEngineTest<MongoLedger, MongoLedger.Builder> {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    // Axon appends a little more than one batch at once, and a commit holds at most 64 events.
    private static final int BATCH = 50;

    private static final Instant NOON = Instant.parse("2007-12-03T12:00:00Z");

    private final HandClock clock = new HandClock(NOON);
    private MongoLedger ledger;

    @BeforeEach
    void open() {
        ledger = createEngine();
        setTestSubject(ledger);
    }

    @Override
    protected MongoLedger createEngine(UnaryOperator<MongoLedger.Builder> customization) {
        var tenant = MONGO.freshTenant();
        var builder = MongoLedger.on(MONGO.client().getDatabase(tenant.databaseName()), new LedgerSerializer())
                .clock(clock)
                .settings(Commits.settings(BATCH))
                .context(events -> Commits.context(tenant, UUID.randomUUID().toString()));
        // Axon's events are plain strings, of no family that a ledger would know.
        builder.eventSerializer(Jackson3Serializer.builder().build());
        return customization.apply(builder).open();
    }

    // The time of an event is that of its commit, whatever the event says, and never goes back along the ledger.
    @Test
    @Override
    public void createTokenAt() {
        appendAt(NOON, NOON.plusSeconds(35), NOON.plusSeconds(40));
        assertThat(sequencesSince(NOON.plusSeconds(30))).containsExactly(1L, 2L);
    }

    @Test
    @Override
    public void createTokenAtTimeAfterLastEvent() {
        appendAt(NOON, NOON.plusSeconds(35), NOON.plusSeconds(40));
        assertThat(sequencesSince(NOON.plusSeconds(41))).isEmpty();
    }

    @Test
    @Override
    public void createTokenWithUnorderedEvents() {
        appendAt(NOON, NOON.plusSeconds(40), NOON.plusSeconds(35), NOON.plusSeconds(36), NOON.plusSeconds(50));
        assertThat(sequencesSince(NOON.plusSeconds(38))).containsExactly(1L, 2L, 3L, 4L);
    }

    // A snapshot would be a second truth beside the ledger: none is kept, and none is missed.
    @Test
    @Override
    public void storeAndLoadSnapshot() {
        ledger.storeSnapshot(createEvent(1));
        assertThat(ledger.readSnapshot(AGGREGATE)).isEmpty();
    }

    @Test
    @Override
    public void snapshotFilterAllowsSnapshots() {
        storeAndLoadSnapshot();
    }

    // A command and a version of an aggregate are taken once; an event's own id is a copy for handlers.
    @Test
    @Override
    public void uniqueKeyConstraintOnEventIdentifier() {
        ledger.appendEvents(createEvent("id", AGGREGATE, 1), createEvent("id", "another", 1));
        assertThat(ledger.readEvents(null, false)).hasSize(2);
    }

    @Test
    @Override
    public void uniqueKeyConstraintOnFirstEventIdentifierThrowsAggregateIdentifierAlreadyExistsException() {
        uniqueKeyConstraintOnEventIdentifier();
    }

    private void appendAt(Instant... instants) {
        for (int sequence = 0; sequence < instants.length; sequence++) {
            clock.set(instants[sequence]);
            ledger.appendEvents(createEvent(sequence));
        }
    }

    private List<Long> sequencesSince(Instant instant) {
        return ledger.readEvents(ledger.createTokenAt(instant), false)
                .map(event -> ((DomainEventMessage<?>) event).getSequenceNumber())
                .toList();
    }
}
