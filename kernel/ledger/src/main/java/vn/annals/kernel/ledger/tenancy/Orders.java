package vn.annals.kernel.ledger.tenancy;

import java.util.List;
import java.util.OptionalLong;
import vn.annals.kernel.ledger.LedgerPosition;

/** What a reader does beside reading: it carries out what was ordered for its slices. */
interface Orders {

    /** For slices of which nothing can be ordered. */
    Orders NONE = (slice, order, position) -> true;

    /** What became of rows that were built beside those that are read. */
    enum Takeover {
        /** There are none, or they are not ready. */
        NONE,
        /** They are read from now on, and readers need a moment to notice. */
        DONE,
        /** They are ready and could not be taken over; it must be tried again. */
        LATER
    }

    /** These slices were claimed; what was under way for them goes on here. */
    default void reload(List<Slice> held) {}

    /** False when it cannot be done now and must be offered again. An order for another slice is done at once. */
    boolean carriedOut(Slice slice, SliceEvent order, LedgerPosition position);

    default Takeover takeOver(List<Slice> held) {
        return Takeover.NONE;
    }

    /** The missing commit because of which rows that had caught up could not be taken over just now. */
    default OptionalLong hole() {
        return OptionalLong.empty();
    }
}
