package vn.annals.kernel.ledger.tenancy;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.tenancy.TenantId;

/** Gives one event to one slice. What cannot be handled parks its aggregate in that slice, and nothing else. */
final class Hand {

    private static final Logger LOG = LoggerFactory.getLogger(Hand.class);

    // A rare clash, such as two upserts of one row, is over at once; handling an event again changes nothing.
    private static final int TRIES = 3;

    private final TenantId tenant;
    private final Parked parked;
    private final BooleanSupplier stopped;

    enum Outcome {
        DONE,
        PARKED,
        WAITS
    }

    Hand(TenantId tenant, Parked parked, BooleanSupplier stopped) {
        this.tenant = tenant;
        this.parked = parked;
        this.stopped = stopped;
    }

    /** False when the event must be offered again later. */
    boolean gives(Slice slice, TrackedEventMessage<?> event, LedgerPosition position) {
        return parked.has(slice.name(), aggregate(event)) || given(slice, event, position);
    }

    /** The same for an event of a parked aggregate. */
    Outcome givesAgain(Slice slice, TrackedEventMessage<?> event, LedgerPosition position) {
        var failure = tried(slice, event, position);
        if (failure == null) {
            return Outcome.DONE;
        }
        if (waits(slice, failure)) {
            LOG.info("{} of {} waits with {}: {}", slice.name(), tenant, aggregate(event), failure.toString());
            return Outcome.WAITS;
        }
        LOG.error("{} of {} keeps {} parked", slice.name(), tenant, aggregate(event), failure);
        parked.parkAnew(slice.name(), aggregate(event), position, failure);
        return Outcome.PARKED;
    }

    static String aggregate(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : event.getIdentifier();
    }

    private boolean given(Slice slice, TrackedEventMessage<?> event, LedgerPosition position) {
        var failure = tried(slice, event, position);
        for (int i = 1; i < TRIES && failure != null && !waits(slice, failure); i++) {
            failure = tried(slice, event, position);
        }
        if (failure == null) {
            return true;
        }
        if (waits(slice, failure)) {
            LOG.info("{} of {} waits at commit {}: {}", slice.name(), tenant, position.commit(), failure.toString());
            return false;
        }
        LOG.error(
                "{} of {} parked {} at commit {}", slice.name(), tenant, aggregate(event), position.commit(), failure);
        parked.park(slice.name(), aggregate(event), position, failure);
        return true;
    }

    private boolean waits(Slice slice, Throwable failure) {
        return stopped.getAsBoolean()
                || Failures.passes(failure)
                || slice.retries().test(failure);
    }

    private static @Nullable Throwable tried(Slice slice, TrackedEventMessage<?> event, LedgerPosition position) {
        try {
            LedgerSerializer.demandKnown(event);
            // Placed first: a handler that takes the commit's number cannot handle an event without one.
            var placed = placed(event, position);
            if (slice.handler().canHandle(placed)) {
                slice.handler().handle(placed);
            }
            return null;
        } catch (Exception | LinkageError | StackOverflowError | AssertionError failure) {
            return failure;
        }
    }

    private static EventMessage<?> placed(TrackedEventMessage<?> event, LedgerPosition position) {
        return event.andMetaData(
                Map.of(CommitContext.COMMIT, position.commit(), CommitContext.INDEX, position.index()));
    }
}
