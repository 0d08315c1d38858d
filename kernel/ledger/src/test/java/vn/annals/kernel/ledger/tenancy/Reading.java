package vn.annals.kernel.ledger.tenancy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import vn.annals.kernel.ledger.Commits;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.tenancy.TenantId;

/** One process as its database sees it: handles and bells of its own, and a projector under its owner's name. */
final class Reading implements AutoCloseable {

    static final Duration CLAIM = Duration.ofSeconds(10);
    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final LedgerSettings HASTY =
            new LedgerSettings(100, 12, Duration.ofMillis(20), Duration.ofMillis(200), CLAIM);

    final List<String> dropped = new CopyOnWriteArrayList<>();
    final AtomicInteger dropsThatFail = new AtomicInteger();
    final TenantLedgers ledgers;
    private final Bells bells;
    final Projector projector;

    Reading(MongoClient client, String owner, Slice... slices) {
        this(
                client,
                owner,
                new LedgerSerializer(Commits.NoteEvent.class, SliceEvent.class),
                NoOpEventUpcaster.INSTANCE,
                slices);
    }

    Reading(MongoClient client, String owner, LedgerSerializer serializer, EventUpcaster upcaster, Slice... slices) {
        bells = new Bells(client);
        ledgers = new TenantLedgers(client, serializer, HASTY, Clock.systemUTC(), bells, upcaster);
        projector = new Projector(
                ledgers,
                bells,
                HASTY,
                owner,
                Clock.systemUTC(),
                (tenant, slice, generation) -> drop(slice + "@" + generation));
        for (var slice : slices) {
            projector.register(slice);
        }
    }

    private void drop(String rows) {
        if (dropsThatFail.getAndDecrement() > 0) {
            throw new MongoTimeoutException("away");
        }
        dropped.add(rows);
    }

    Reading start() {
        projector.start();
        return this;
    }

    /** Appends {@code count} commits of one event each. */
    void append(TenantId tenant, String aggregate, long first, int count) {
        for (long sequence = first; sequence < first + count; sequence++) {
            ledgers.ledger(tenant).appendEvents(Commits.events(tenant, aggregate, sequence, 1));
        }
    }

    void order(TenantId tenant, SliceEvent order) {
        var data = Commits.context(tenant, UUID.randomUUID().toString()).toMetaData();
        ledgers.ledger(tenant).appendEvents(List.of(new GenericEventMessage<>(order, data)));
    }

    boolean reaches(TenantId tenant, String slice, long commit) {
        return projector.awaitCommit(tenant, slice, commit, LONGEST);
    }

    @Override
    public void close() {
        projector.close();
        bells.close();
    }
}
