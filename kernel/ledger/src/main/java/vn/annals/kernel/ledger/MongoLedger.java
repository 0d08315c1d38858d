package vn.annals.kernel.ledger;

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
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/** The ledger of one tenant: one document per commit, numbers without a hole, reads by unique keys. Thread-safe. */
public final class MongoLedger extends BatchingEventStorageEngine {

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
        var writer = new CommitWriter(
                ledger, new Turn(new WaitingWriters(database)), builder.clock, builder.settings.attempts());
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
        var from = context.apply(events);
        try {
            var number = queue.append(new PendingCommit(from, stored));
            recent.put(from.command(), number);
            bell.accept(number);
        } catch (KeysTaken taken) {
            handlePersistenceException(taken, events.get(firstOf(stored, taken)));
        }
    }

    // Axon tells a taken name from a stale version by the event it is shown.
    private static int firstOf(List<StoredEvent> events, KeysTaken taken) {
        var first = 0;
        while (first < events.size() - 1 && !taken.has(events.get(first).key())) {
            first++;
        }
        return first;
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

    /** The number of the last commit of a ledger that need not be open; {@code known} is a commit it has, or 0. */
    public static long headOf(MongoDatabase database, long known) {
        return Gallop.last(known, new LedgerCollection(database)::existing);
    }

    /** An aggregate rebuilt without one of its events would decide on a state that never was. */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var events = super.readEvents(aggregateIdentifier, firstSequenceNumber);
        return DomainEventStream.of(
                events.asStream().map(LedgerSerializer::demandKnown), events::getLastSequenceNumber);
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
                    events.add(commit.body().get(index).tracked(here));
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

    /** Whether the aggregate has an event of this number, and so whether a state that ends before it is behind. */
    public boolean has(String aggregateIdentifier, long sequenceNumber) {
        return !ledger.existingSequences(aggregateIdentifier, List.of(sequenceNumber))
                .isEmpty();
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

    // Aggregates are read in blocks, and services keep long ones in memory; a stored snapshot would be a second truth.
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
            persistenceExceptionResolver(KeysTaken.class::isInstance);
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
