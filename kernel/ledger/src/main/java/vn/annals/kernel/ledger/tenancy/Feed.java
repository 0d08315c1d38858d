package vn.annals.kernel.ledger.tenancy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.tenancy.TenantId;

/** One pass over a ledger: hands each event to the slices that have not seen it and remembers how far they came. */
final class Feed {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final TenantId tenant;
    private final List<Slice> slices;
    private final Positions positions;
    private final Parked parked;
    private final Set<String> blocked = new HashSet<>();
    private final Map<String, LedgerPosition> unstored = new HashMap<>();
    private long commit;
    private int taken;

    Feed(TenantId tenant, List<Slice> slices, Positions positions, Parked parked) {
        this.tenant = tenant;
        this.slices = slices;
        this.positions = positions;
        this.parked = parked;
        this.commit = from().commit();
    }

    LedgerPosition from() {
        return slices.stream()
                .map(slice -> positions.of(slice.name()))
                .min(Comparator.comparingLong(LedgerPosition::number))
                .orElse(LedgerPosition.START);
    }

    boolean hungry() {
        return blocked.size() < slices.size();
    }

    boolean blocked() {
        return !blocked.isEmpty();
    }

    /** True when the event began a new commit, so that all before it is whole. */
    boolean take(TrackedEventMessage<?> event) {
        var position = LedgerPosition.of(event.trackingToken());
        var next = position.commit() != commit;
        if (next) {
            commitEnds();
            commit = position.commit();
        }
        taken++;
        for (var slice : slices) {
            offer(slice, event, position);
        }
        return next;
    }

    /** Every event of the commit that was being read has been taken. */
    void commitEnds() {
        for (var slice : slices) {
            if (!blocked.contains(slice.name()) && commit > 0) {
                advance(slice, LedgerPosition.after(commit));
            }
        }
    }

    /** What must be stored, when more than {@code most} events have been taken since the last time; else nothing. */
    Map<String, LedgerPosition> progress(int most) {
        if (taken < most) {
            return Map.of();
        }
        var progress = Map.copyOf(unstored);
        unstored.clear();
        taken = 0;
        return progress;
    }

    private void offer(Slice slice, TrackedEventMessage<?> event, LedgerPosition position) {
        if (!blocked.contains(slice.name())
                && position.number() > positions.of(slice.name()).number()) {
            if (handled(slice, event, position)) {
                advance(slice, position);
            } else {
                blocked.add(slice.name());
            }
        }
    }

    private void advance(Slice slice, LedgerPosition position) {
        if (position.number() > positions.of(slice.name()).number()) {
            positions.move(slice.name(), position);
            unstored.put(slice.name(), position);
        }
    }

    private boolean handled(Slice slice, TrackedEventMessage<?> event, LedgerPosition position) {
        var aggregate =
                event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : event.getIdentifier();
        if (parked.has(slice.name(), aggregate)) {
            return true;
        }
        try {
            if (slice.handler().canHandle(event)) {
                slice.handler().handle(placed(event, position));
            }
            return true;
        } catch (Exception failure) {
            return settled(slice, aggregate, position, failure);
        }
    }

    private static EventMessage<?> placed(TrackedEventMessage<?> event, LedgerPosition position) {
        return event.andMetaData(
                Map.of(CommitContext.COMMIT, position.commit(), CommitContext.INDEX, position.index()));
    }

    private boolean settled(Slice slice, String aggregate, LedgerPosition position, Exception failure) {
        if (slice.retries().test(failure)) {
            LOG.info("{} of {} waits at commit {}: {}", slice.name(), tenant, position.commit(), failure.getMessage());
            return false;
        }
        LOG.error("{} of {} parked {} at commit {}", slice.name(), tenant, aggregate, position.commit(), failure);
        parked.park(slice.name(), aggregate, position, failure);
        return true;
    }
}
