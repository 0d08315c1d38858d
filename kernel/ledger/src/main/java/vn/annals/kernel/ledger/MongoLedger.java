package vn.annals.kernel.ledger;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/** The ledger of one tenant: one document per commit, numbers without a hole, reads by unique keys. Thread-safe. */
public final class MongoLedger extends BatchingEventStorageEngine {

    private static final int MOST_EVENTS = 64;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final String name;
    private final LedgerCollection ledger;
    private final CommitQueue queue;
    private final RecentCommits recent = new RecentCommits();
    private final Function<List<? extends EventMessage<?>>, CommitContext> context;
    private final LongConsumer bell;

    private MongoLedger(Builder builder) {
        super(builder);
        var database = builder.database;
        name = database.getName();
        ledger = new LedgerCollection(database);
        ledger.ensureIndexes();
        var writer = new CommitWriter(ledger, builder.clock, builder.settings.attempts());
        queue = new CommitQueue(writer::write);
        context = builder.context;
        bell = builder.bell;
    }

    public static Builder on(MongoDatabase database, LedgerSerializer serializer) {
        return new Builder(database, serializer);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var stored =
                events.stream().map(event -> StoredEvent.of(event, serializer)).toList();
        demandSane(stored);
        var from = context.apply(events);
        try {
            var number = queue.append(new PendingCommit(from, stored));
            recent.put(from.command(), number);
            bell.accept(number);
        } catch (MongoException refused) {
            handlePersistenceException(refused, events.getFirst());
        }
    }

    private static void demandSane(List<StoredEvent> events) {
        if (events.size() > MOST_EVENTS) {
            throw new IllegalStateException("a commit holds at most " + MOST_EVENTS + " events");
        }
        if (events.stream().mapToInt(StoredEvent::size).sum() > MOST_BYTES) {
            throw new IllegalStateException("a commit holds at most " + MOST_BYTES + " bytes");
        }
    }

    /** The commit a command led to, if it led to one. */
    public OptionalLong commitOf(String command) {
        var known = recent.get(command);
        return known.isPresent() ? known : ledger.numberOf(command);
    }

    /** The number of the last commit, 0 when there is none. */
    public long head() {
        return Head.read(ledger, recent.highest()).number();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        var position = LedgerPosition.of(lastToken);
        // The commit itself again when the reader stopped in the middle of it.
        var commits = ledger.range(Math.max(1, position.commit()), batchSize + 1);
        var events = new ArrayList<TrackedEventData<byte[]>>();
        for (var commit : gapless(commits, position.commit()).values()) {
            for (int index = 0; index < commit.body().size(); index++) {
                var here = new LedgerPosition(commit.number(), index);
                if (here.number() > position.number()) {
                    events.add(new TrackedDomainEventData<>(
                            here.token(), commit.body().get(index).data()));
                }
            }
        }
        return events;
    }

    // A later commit cannot be seen before an earlier one, unless the earlier one was taken out of storage.
    private TreeMap<Long, StoredCommit> gapless(TreeMap<Long, StoredCommit> commits, long from) {
        var expected = Math.max(1, from);
        for (var number : commits.keySet()) {
            if (number != expected) {
                throw new LedgerHole(name, expected);
            }
            expected++;
        }
        return commits;
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return ledger.events(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(StoredEvent::data)
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        var last = Gallop.last(-1, sequences -> ledger.existingSequences(aggregateIdentifier, sequences));
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        var head = head();
        return head == 0 ? null : LedgerPosition.after(head).token();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        long before = 0;
        long after = head() + 1;
        while (after - before > 1) {
            var middle = (before + after) >>> 1;
            if (timeOf(middle) < dateTime.toEpochMilli()) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return before == 0 ? null : LedgerPosition.after(before).token();
    }

    private long timeOf(long number) {
        var commit = ledger.find(number);
        if (commit == null) {
            throw new LedgerHole(name, number);
        }
        return Head.after(commit).at();
    }

    // Aggregates are short and read in blocks; a snapshot would be a second truth beside the ledger.
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {}

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    /** How a ledger is opened. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private final MongoDatabase database;
        private Clock clock = Clock.systemUTC();
        private LedgerSettings settings = LedgerSettings.DEFAULT;
        private Function<List<? extends EventMessage<?>>, CommitContext> context = CommitContext::ofAll;
        private LongConsumer bell = number -> {};

        private Builder(MongoDatabase database, LedgerSerializer serializer) {
            this.database = database;
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            upcasterChain(NoOpEventUpcaster.INSTANCE);
            persistenceExceptionResolver(error -> error instanceof MongoException mongo
                    && String.valueOf(mongo.getMessage()).contains("E11000"));
        }

        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        public Builder settings(LedgerSettings settings) {
            this.settings = settings;
            batchSize(settings.batch());
            return this;
        }

        public Builder upcasters(EventUpcaster upcasters) {
            upcasterChain(upcasters);
            return this;
        }

        public Builder context(Function<List<? extends EventMessage<?>>, CommitContext> context) {
            this.context = context;
            return this;
        }

        /** Told the number of each commit once it is safe. */
        public Builder bell(LongConsumer bell) {
            this.bell = bell;
            return this;
        }

        public MongoLedger open() {
            return new MongoLedger(this);
        }
    }
}
