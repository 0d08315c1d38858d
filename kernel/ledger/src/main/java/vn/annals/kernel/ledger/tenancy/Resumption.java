package vn.annals.kernel.ledger.tenancy;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedRetried;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedSkipped;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Gives the events of a parked aggregate to its slice again, as was ordered. Rows that are built anew obey the orders of
 * old too: what was passed over once is passed over for good.
 */
record Resumption(TenantId tenant, MongoLedger ledger, Parked parked, BooleanSupplier stopped) {

    private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);
    private static final LedgerPosition NOTHING = LedgerPosition.START;

    /** False when it must be tried again later; until then everything stays as it is. */
    boolean carriedOut(Slice slice, SliceEvent order, LedgerPosition position) {
        return switch (order) {
            case ReplayRequested _ -> true;
            case ParkedRetried retried -> again(slice, retried.aggregate(), position, NOTHING);
            case ParkedSkipped skipped ->
                again(slice, skipped.aggregate(), position, LedgerPosition.of(skipped.position()));
        };
    }

    // It stays parked until all is done: a process that ends meanwhile finds the order and its object as they were.
    private boolean again(Slice slice, String aggregate, LedgerPosition until, LedgerPosition passedOver) {
        var from = parked.position(slice.name(), aggregate);
        if (from.isEmpty()) {
            return true;
        }
        var hand = new Hand(tenant, parked, stopped);
        try (var events = ledger.readEvents(before(from.get()).token(), false)) {
            for (var all = events.iterator(); all.hasNext(); ) {
                var event = all.next();
                var here = LedgerPosition.of(event.trackingToken());
                if (here.number() >= until.number()) {
                    break;
                }
                var meant = Hand.aggregate(event).equals(aggregate) && !here.equals(passedOver);
                var outcome = meant ? hand.givesAgain(slice, event, here) : Hand.Outcome.DONE;
                if (outcome != Hand.Outcome.DONE) {
                    return outcome == Hand.Outcome.PARKED;
                }
            }
        }
        parked.release(slice.name(), aggregate);
        LOG.info("{} of {} has taken up {} again", slice.name(), tenant, aggregate);
        return true;
    }

    private static LedgerPosition before(LedgerPosition position) {
        return LedgerPosition.of(position.number() - 1);
    }
}
