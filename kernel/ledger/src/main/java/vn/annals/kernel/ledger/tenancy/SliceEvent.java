package vn.annals.kernel.ledger.tenancy;

import org.axonframework.serialization.Revision;

/**
 * What people order for a slice. The order stands in the ledger: so it is audited, every process hears of it, and it has
 * its place among all events.
 */
public sealed interface SliceEvent {

    String slice();

    /** The rows are built anew from the first commit on, beside those that are read meanwhile. */
    @Revision("1")
    record ReplayRequested(String slice) implements SliceEvent {}

    /** The events of a parked aggregate are handled again from the one that failed. */
    @Revision("1")
    record ParkedRetried(String slice, String aggregate) implements SliceEvent {}

    /** The event that failed, at this position, is passed over for good, and those after it are handled. */
    @Revision("1")
    record ParkedSkipped(String slice, String aggregate, long position, String reason) implements SliceEvent {}
}
