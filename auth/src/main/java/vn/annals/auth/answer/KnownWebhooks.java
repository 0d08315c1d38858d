package vn.annals.auth.answer;

import static vn.annals.contracts.webhook.WebhookRefusal.WEBHOOK_NOT_FOUND;

import java.util.List;
import java.util.Optional;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.refusal.Refusal;

/** What is known of the current tenant's webhooks. */
public interface KnownWebhooks {

    /** The one that an address names. */
    static WebhookId named(String path) {
        try {
            return new WebhookId(path);
        } catch (IllegalArgumentException noId) {
            throw nothing();
        }
    }

    static Refusal nothing() {
        return WEBHOOK_NOT_FOUND.because("there is no such webhook");
    }

    /** With all that was decided up to a commit; refused when it cannot be read soon. Those that were removed are gone. */
    Optional<WebhookAnswer> after(long commit, WebhookId webhook);

    /** All of them, in the order they were made, with all that was decided up to a commit; refused as above. */
    List<WebhookAnswer> all(long commit);

    /** As far as is known at this moment. */
    Optional<WebhookAnswer> find(WebhookId webhook);
}
