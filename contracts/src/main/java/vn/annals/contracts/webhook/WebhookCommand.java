package vn.annals.contracts.webhook;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.annals.contracts.webhook.WebhookEvent.Cause;

/** Everything that may be asked of a webhook. */
public sealed interface WebhookCommand {

    WebhookId webhookId();

    record RegisterWebhook(@TargetAggregateIdentifier WebhookId webhookId, String name, String url, List<String> types)
            implements WebhookCommand {
        public RegisterWebhook {
            types = List.copyOf(types);
        }
    }

    /** Nothing more is to be sent there until somebody enables it. */
    record DisableWebhook(@TargetAggregateIdentifier WebhookId webhookId, Cause cause) implements WebhookCommand {}

    record EnableWebhook(@TargetAggregateIdentifier WebhookId webhookId) implements WebhookCommand {}

    /** It signs with a new secret; {@code rotation} names the request that asked for it. */
    record RotateWebhook(@TargetAggregateIdentifier WebhookId webhookId, String rotation) implements WebhookCommand {}

    record RemoveWebhook(@TargetAggregateIdentifier WebhookId webhookId) implements WebhookCommand {}

    /** A delivery, whatever became of it, is to be made again; {@code delivery} is the id of what it tells. */
    record RequestRedelivery(@TargetAggregateIdentifier WebhookId webhookId, String delivery)
            implements WebhookCommand {}
}
