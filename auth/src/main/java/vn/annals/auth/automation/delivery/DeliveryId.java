package vn.annals.auth.automation.delivery;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.annals.kernel.ledger.LedgerPosition;

/** Reads what a fact is called in the feed, and so each of its deliveries. */
final class DeliveryId {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,11})-(0|[1-9][0-9]{0,2})");

    private DeliveryId() {}

    static Optional<LedgerPosition> place(String id) {
        var parts = FORM.matcher(id);
        return parts.matches()
                ? Optional.of(new LedgerPosition(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
