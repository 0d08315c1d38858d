package vn.annals.kernel.ledger.tenancy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.annals.kernel.ledger.LedgerPosition;

/** One pass over a ledger: hands each event to the slices that have not seen it and remembers how far they came. */
final class Feed {

    private final List<Slice> slices;
    private final Positions positions;
    private final Hand hand;
    private final Orders orders;
    private final Set<String> waiting = new HashSet<>();
    private long commit;
    private int taken;
    private boolean moved;

    Feed(List<Slice> slices, Positions positions, Hand hand, Orders orders) {
        this.slices = slices;
        this.positions = positions;
        this.hand = hand;
        this.orders = orders;
        this.commit = from().commit();
    }

    LedgerPosition from() {
        return slices.stream()
                .map(slice -> positions.of(slice.name()))
                .min(Comparator.comparingLong(LedgerPosition::number))
                .orElse(LedgerPosition.START);
    }

    boolean hungry() {
        return waiting.size() < slices.size();
    }

    /** True when a slice could not take an event and must be offered it again. */
    boolean waits() {
        return !waiting.isEmpty();
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
            if (!waiting.contains(slice.name()) && commit > 0) {
                advance(slice, LedgerPosition.after(commit));
            }
        }
    }

    /** The last commit that was read, or stood at. */
    long commit() {
        return commit;
    }

    /** Events that were taken since the positions were last stored. */
    int unstored() {
        return taken;
    }

    /** True when a position has changed; the feed takes it as stored from now on. */
    boolean toBeStored() {
        var changed = moved;
        moved = false;
        taken = 0;
        return changed;
    }

    private void offer(Slice slice, TrackedEventMessage<?> event, LedgerPosition position) {
        if (!waiting.contains(slice.name())
                && position.number() > positions.of(slice.name()).number()) {
            if (taken(slice, event, position)) {
                advance(slice, position);
            } else {
                waiting.add(slice.name());
            }
        }
    }

    private boolean taken(Slice slice, TrackedEventMessage<?> event, LedgerPosition position) {
        return SliceEvent.class.isAssignableFrom(event.getPayloadType())
                ? orders.carriedOut(slice, (SliceEvent) event.getPayload(), position)
                : hand.gives(slice, event, position);
    }

    private void advance(Slice slice, LedgerPosition position) {
        if (position.number() > positions.of(slice.name()).number()) {
            positions.move(slice.name(), position);
            moved = true;
        }
    }
}
