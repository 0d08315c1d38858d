package vn.annals.kernel.ledger.tenancy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Sends each call to the ledger of the tenant whose work is being done. */
public final class LedgerRouter implements EventStorageEngine {

    private final TenantLedgers ledgers;

    public LedgerRouter(TenantLedgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var tenant = CurrentTenant.get();
        if (!CommitContext.ofAll(events).tenant().equals(tenant)) {
            throw new IllegalStateException("events of another tenant than the one at work");
        }
        ledgers.ledger(tenant).appendEvents(events);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        here().storeSnapshot(snapshot);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return here().readEvents(trackingToken, mayBlock);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return here().readEvents(aggregateIdentifier, firstSequenceNumber);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return here().readSnapshot(aggregateIdentifier);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return here().lastSequenceNumberFor(aggregateIdentifier);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return here().createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return here().createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return here().createTokenAt(dateTime);
    }

    private MongoLedger here() {
        return ledgers.ledger(CurrentTenant.get());
    }
}
