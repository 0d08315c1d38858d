package vn.annals.kernel.ledger.tenancy;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/** What Axon's repositories load from and append to. It has no threads of its own; reading on is the projector's work. */
public final class LedgerEventStore extends AbstractEventStore {

    private LedgerEventStore(Builder builder) {
        super(builder);
    }

    public static LedgerEventStore over(LedgerRouter router) {
        var builder = new Builder();
        builder.storageEngine(router);
        return new LedgerEventStore(builder);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        throw new UnsupportedOperationException("ledgers are followed by the projector, one reader per tenant");
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
