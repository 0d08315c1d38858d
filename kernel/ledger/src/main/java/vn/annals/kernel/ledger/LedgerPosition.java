package vn.annals.kernel.ledger;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Where a reader stands, as one number: commit × 1024 + index of the event in its commit. */
public record LedgerPosition(long commit, int index) {

    /** Before the first event of a ledger. */
    public static final LedgerPosition START = new LedgerPosition(0, LedgerPosition.EVENTS_PER_COMMIT - 1);

    static final int EVENTS_PER_COMMIT = 1024;

    /** After the last event of a commit. */
    public static LedgerPosition after(long commit) {
        return new LedgerPosition(commit, EVENTS_PER_COMMIT - 1);
    }

    public static LedgerPosition of(long number) {
        return new LedgerPosition(number / EVENTS_PER_COMMIT, (int) (number % EVENTS_PER_COMMIT));
    }

    public static LedgerPosition of(@Nullable TrackingToken token) {
        return token == null ? START : of(token.position().orElseThrow());
    }

    public long number() {
        return commit * EVENTS_PER_COMMIT + index;
    }

    public TrackingToken token() {
        return new GlobalSequenceTrackingToken(number());
    }
}
