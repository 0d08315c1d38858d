package vn.annals.article.read.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.LedgerPosition;

/** Where a revision stood from {@code at} on, which event brought it there, who brought it there, and whether that was a person's own doing. */
record Standing(
        LedgerPosition place,
        Instant at,
        String state,
        String by,
        boolean byHand,
        @Nullable String reason) {

    /** Every text is a draft; so is one that was sent back. */
    boolean mayBeText() {
        return state.equals("draft");
    }
}
