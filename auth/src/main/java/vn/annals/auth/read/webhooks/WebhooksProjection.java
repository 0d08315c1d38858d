package vn.annals.auth.read.webhooks;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import vn.annals.contracts.webhook.WebhookEvent;
import vn.annals.contracts.webhook.WebhookEvent.RedeliveryRequested;
import vn.annals.contracts.webhook.WebhookEvent.WebhookDisabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookEnabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRegistered;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRemoved;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRotated;

@Component
@ProcessingGroup(WebhooksProjection.SLICE)
class WebhooksProjection {

    static final String SLICE = "webhooks";

    private final WebhooksStore webhooks;

    WebhooksProjection(WebhooksStore webhooks) {
        this.webhooks = webhooks;
    }

    @EventHandler
    void on(WebhookEvent event, @Timestamp Instant at, @MetaDataValue("commit") long commit) {
        switch (event) {
            case WebhookRegistered registered -> webhooks.add(registered, at, commit);
            case WebhookDisabled disabled -> webhooks.disabled(disabled, at, commit);
            case WebhookEnabled _ -> webhooks.enabled(event.webhookId(), commit);
            case WebhookRotated rotated -> webhooks.rotated(rotated, at, commit);
            case WebhookRemoved _ -> webhooks.removed(event.webhookId(), commit);
            case RedeliveryRequested _ -> {}
        }
    }
}
