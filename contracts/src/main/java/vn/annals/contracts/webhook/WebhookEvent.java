package vn.annals.contracts.webhook;

import java.util.List;
import org.axonframework.serialization.Revision;

/** Everything that can have happened to a webhook of a tenant. What it signs with is worked out and stands nowhere. */
public sealed interface WebhookEvent {

    WebhookId webhookId();

    /** Why nothing more is sent: its address said that it is gone for good, or took nothing for a whole round of tries. */
    enum Cause {
        GONE,
        FAILING
    }

    /** {@code types} are those of the facts that are sent to {@code url}. */
    @Revision("1")
    record WebhookRegistered(WebhookId webhookId, String name, String url, List<String> types) implements WebhookEvent {
        public WebhookRegistered {
            types = List.copyOf(types);
        }
    }

    @Revision("1")
    record WebhookDisabled(WebhookId webhookId, Cause cause) implements WebhookEvent {}

    @Revision("1")
    record WebhookEnabled(WebhookId webhookId) implements WebhookEvent {}

    /** It has a new secret, which is worked out of {@code rotation}, the name of the request that asked for it. */
    @Revision("1")
    record WebhookRotated(WebhookId webhookId, String rotation) implements WebhookEvent {}

    /** For good. */
    @Revision("1")
    record WebhookRemoved(WebhookId webhookId) implements WebhookEvent {}

    /** {@code delivery} is the id of the fact that is to be sent once more. */
    @Revision("1")
    record RedeliveryRequested(WebhookId webhookId, String delivery) implements WebhookEvent {}
}
