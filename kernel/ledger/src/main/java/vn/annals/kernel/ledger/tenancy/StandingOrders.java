package vn.annals.kernel.ledger.tenancy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedRetried;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedSkipped;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;
import vn.annals.kernel.tenancy.TenantId;

/** Orders for the slices of one tenant and lane. Called by its reader only, so that nothing happens beside it. */
final class StandingOrders implements Orders {

    private static final Logger LOG = LoggerFactory.getLogger(StandingOrders.class);

    private static final LedgerPosition NOTHING = LedgerPosition.START;

    private final TenantId tenant;
    private final MongoLedger ledger;
    private final Parked parked;
    private final Positions positions;
    private final ReadModels models;
    private final Replay.Start replays;
    private final Runnable store;
    private final Map<String, Replay> running = new ConcurrentHashMap<>();

    StandingOrders(
            TenantId tenant,
            MongoLedger ledger,
            Parked parked,
            Positions positions,
            ReadModels models,
            Replay.Start replays,
            Runnable store) {
        this.tenant = tenant;
        this.ledger = ledger;
        this.parked = parked;
        this.positions = positions;
        this.models = models;
        this.replays = replays;
        this.store = store;
    }

    @Override
    public void reload(List<Slice> held) {
        models.reload(held.stream().filter(StandingOrders::hasRows).toList());
        held.forEach(this::goOn);
    }

    @Override
    public void carryOut(Slice slice, SliceEvent order, LedgerPosition position) {
        switch (order) {
            case ReplayRequested _ -> replay(slice);
            case ParkedRetried retried -> again(slice, retried.aggregate(), position, NOTHING);
            case ParkedSkipped skipped ->
                again(slice, skipped.aggregate(), position, LedgerPosition.of(skipped.position()));
        }
    }

    private void replay(Slice slice) {
        if (hasRows(slice)) {
            models.begin(slice.name());
            goOn(slice);
        }
    }

    private void goOn(Slice slice) {
        models.building(slice.name()).ifPresent(next -> {
            if (!models.ready(slice.name())) {
                running.computeIfAbsent(slice.name(), _ -> replays.of(slice, next, models));
            }
        });
    }

    // An automation's commands were sent; to send them again is nobody's wish.
    private static boolean hasRows(Slice slice) {
        return slice.lane() == Slice.Lane.PROJECTION;
    }

    // It stays parked until all is done: a process that ends meanwhile finds the order and its object as they were.
    private void again(Slice slice, String aggregate, LedgerPosition until, LedgerPosition passedOver) {
        var from = parked.position(slice.name(), aggregate);
        if (from.isEmpty()) {
            return;
        }
        var hand = new Hand(tenant, parked, () -> false);
        try (var events = ledger.readEvents(before(from.get()).token(), false)) {
            for (var all = events.iterator(); all.hasNext(); ) {
                var event = all.next();
                var here = LedgerPosition.of(event.trackingToken());
                if (here.number() >= until.number()) {
                    break;
                }
                var meant = Hand.aggregate(event).equals(aggregate) && !here.equals(passedOver);
                if (meant && !hand.givesAgain(slice, event, here)) {
                    return;
                }
            }
        }
        parked.release(slice.name(), aggregate);
        LOG.info("{} of {} has taken up {} again", slice.name(), tenant, aggregate);
    }

    private static LedgerPosition before(LedgerPosition position) {
        return LedgerPosition.of(position.number() - 1);
    }

    @Override
    public boolean adopted(List<Slice> held) {
        var ready = held.stream().filter(slice -> models.ready(slice.name())).toList();
        ready.forEach(slice -> adopt(slice.name()));
        return !ready.isEmpty();
    }

    /** The rows built beside become the slice's own, with the place in the ledger that they are at. */
    private void adopt(String slice) {
        var shadow = Replay.name(slice, models.building(slice).orElseThrow());
        positions.move(slice, replays.standing(shadow));
        parked.moved(shadow, slice);
        store.run();
        models.flip(slice);
        parked.forget(shadow);
        replays.forget(shadow);
        running.remove(slice);
        LOG.info("{} of {} is read from generation {} on", slice, tenant, models.active(slice));
    }
}
