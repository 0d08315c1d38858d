package vn.annals.auth.automation.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.tenancy.TenantId;

/**
 * A fact that is to be sent to a webhook.
 *
 * @param place of the fact in the tenant's ledger, where it is read when it is sent
 * @param asked the commit that asked for it: the fact's own, or that of whoever wanted it sent again
 * @param tries how often it was not taken
 * @param first when it was tried first
 * @param due when it is tried next
 */
record Delivery(
        TenantId tenant,
        WebhookId webhook,
        LedgerPosition place,
        long asked,
        int tries,
        @Nullable Instant first,
        Instant due) {

    static Delivery of(TenantId tenant, WebhookId webhook, LedgerPosition place, long asked, Instant due) {
        return new Delivery(tenant, webhook, place, asked, 0, null, due);
    }

    /** The same, later. */
    Delivery putOff(Instant until) {
        return new Delivery(tenant, webhook, place, asked, tries, first, until);
    }

    /** After one more try that it was not taken at. */
    Delivery triedAgain(Instant firstTry, Instant next) {
        return new Delivery(tenant, webhook, place, asked, tries + 1, firstTry, next);
    }

    String id() {
        return address() + "/" + place.number();
    }

    /** The same for all that goes one way. */
    String address() {
        return tenant + "/" + webhook.value();
    }
}
