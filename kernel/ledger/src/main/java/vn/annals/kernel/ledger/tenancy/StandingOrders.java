package vn.annals.kernel.ledger.tenancy;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ReplayRequested;

/** Orders for the slices of one tenant and lane. Called by its reader only, so that nothing happens beside it. */
final class StandingOrders implements Orders {

    private static final Logger LOG = LoggerFactory.getLogger(StandingOrders.class);

    private final Replay.Setting setting;
    private final Parked parked;
    private final Positions positions;
    private final ReadModels models;
    private final BooleanSupplier store;
    private final Bundle bundle;
    private final Resumption resumption;
    private OptionalLong hole = OptionalLong.empty();

    /** @param store stores where the slices are; false when their claim was lost */
    StandingOrders(
            Replay.Setting setting,
            Parked parked,
            Positions positions,
            ReadModels models,
            BooleanSupplier store,
            Bundle bundle) {
        this.bundle = bundle;
        this.setting = setting;
        this.parked = parked;
        this.positions = positions;
        this.models = models;
        this.store = store;
        this.resumption = new Resumption(setting.tenant(), setting.ledger(), parked, setting.stopped());
    }

    @Override
    public void reload(List<Slice> held) {
        models.reload(held.stream().filter(StandingOrders::hasRows).toList());
        held.forEach(this::goOn);
    }

    @Override
    public boolean carriedOut(Slice slice, SliceEvent order, LedgerPosition position) {
        if (!order.slice().equals(slice.name())) {
            return true;
        }
        if (order instanceof ReplayRequested && hasRows(slice)) {
            models.begin(slice.name());
            goOn(slice);
        }
        return bundle.aside(() -> resumption.carriedOut(slice, order, position));
    }

    private void goOn(Slice slice) {
        models.building(slice.name()).ifPresent(next -> {
            if (!models.ready(slice.name())) {
                Replay.start(setting, slice, next, models);
            }
        });
    }

    // An automation's commands were sent; to send them again is nobody's wish.
    private static boolean hasRows(Slice slice) {
        return slice.lane() == Slice.Lane.PROJECTION;
    }

    @Override
    public Takeover takeOver(List<Slice> held) {
        var took = Takeover.NONE;
        hole = OptionalLong.empty();
        for (var slice : held) {
            if (models.ready(slice.name())) {
                var taken = takenOver(slice);
                took = taken || took == Takeover.DONE ? Takeover.DONE : Takeover.LATER;
            }
        }
        return took;
    }

    @Override
    public OptionalLong hole() {
        return hole;
    }

    /** The rows built beside become the slice's own, with the place in the ledger that they are at. */
    private boolean takenOver(Slice slice) {
        var name = slice.name();
        var next = models.building(name).orElseThrow();
        var shadow = Replay.name(name, next);
        // Nobody who reads may miss in them what the old rows held already.
        var built = Replay.broughtUp(setting, slice, next);
        hole = hole.isPresent() ? hole : built.reader().hole();
        var here = built.standing();
        if (here.number() < positions.of(name).number() || !store.getAsBoolean()) {
            return false;
        }
        parked.moved(shadow, name);
        models.flip(name);
        // Not earlier: who waits for a commit looks for it in the rows that are read.
        positions.move(name, here);
        if (!store.getAsBoolean()) {
            LOG.warn(
                    "The claim on {} of {} was lost; who holds it now reads on from where the old rows were",
                    name,
                    setting.tenant());
        }
        parked.forget(shadow);
        LOG.info("{} of {} is read from generation {} on", name, setting.tenant(), models.active(name));
        return true;
    }
}
