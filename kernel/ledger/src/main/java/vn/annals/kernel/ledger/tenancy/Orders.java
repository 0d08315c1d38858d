package vn.annals.kernel.ledger.tenancy;

import java.util.List;
import vn.annals.kernel.ledger.LedgerPosition;

/** What a reader does beside reading: it carries out what was ordered for its slices. */
interface Orders {

    /** For slices of which nothing can be ordered. */
    Orders NONE = new Orders() {

        @Override
        public void reload(List<Slice> held) {}

        @Override
        public void carryOut(Slice slice, SliceEvent order, LedgerPosition position) {}

        @Override
        public boolean adopted(List<Slice> held) {
            return false;
        }
    };

    /** These slices were claimed; what was under way for them goes on here. */
    void reload(List<Slice> held);

    void carryOut(Slice slice, SliceEvent order, LedgerPosition position);

    /** True when a slice has begun to write other rows, and readers need a moment to notice. */
    boolean adopted(List<Slice> held);
}
