package vn.annals.auth.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.annals.contracts.webhook.WebhookRefusal.WEBHOOK_DISABLED;
import static vn.annals.contracts.webhook.WebhookRefusal.WEBHOOK_EXISTS;
import static vn.annals.contracts.webhook.WebhookRefusal.WEBHOOK_NOT_FOUND;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.webhook.WebhookCommand.DisableWebhook;
import vn.annals.contracts.webhook.WebhookCommand.EnableWebhook;
import vn.annals.contracts.webhook.WebhookCommand.RegisterWebhook;
import vn.annals.contracts.webhook.WebhookCommand.RemoveWebhook;
import vn.annals.contracts.webhook.WebhookCommand.RequestRedelivery;
import vn.annals.contracts.webhook.WebhookCommand.RotateWebhook;
import vn.annals.contracts.webhook.WebhookEvent;
import vn.annals.contracts.webhook.WebhookEvent.RedeliveryRequested;
import vn.annals.contracts.webhook.WebhookEvent.WebhookDisabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookEnabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRegistered;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRemoved;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRotated;
import vn.annals.contracts.webhook.WebhookId;

/** An address outside that is told of the tenant's public facts. */
@Aggregate
class Webhook {

    private enum Standing {
        ABSENT,
        ENABLED,
        DISABLED,
        REMOVED
    }

    @AggregateIdentifier
    private @Nullable WebhookId id;

    private Standing standing = Standing.ABSENT;

    protected Webhook() {
        // Axon rebuilds the webhook from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterWebhook command) {
        if (standing != Standing.ABSENT) {
            throw WEBHOOK_EXISTS.because("this webhook exists already");
        }
        apply(new WebhookRegistered(command.webhookId(), command.name(), command.url(), command.types()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DisableWebhook command) {
        if (isEnabled()) {
            apply(new WebhookDisabled(command.webhookId(), command.cause()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnableWebhook command) {
        if (!isEnabled()) {
            apply(new WebhookEnabled(command.webhookId()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RotateWebhook command) {
        mustBeThere();
        apply(new WebhookRotated(command.webhookId(), command.rotation()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveWebhook command) {
        mustBeThere();
        apply(new WebhookRemoved(command.webhookId()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestRedelivery command) {
        if (!isEnabled()) {
            throw WEBHOOK_DISABLED.because("nothing is sent to a webhook that is disabled");
        }
        apply(new RedeliveryRequested(command.webhookId(), command.delivery()));
    }

    private boolean isEnabled() {
        mustBeThere();
        return standing == Standing.ENABLED;
    }

    private void mustBeThere() {
        if (standing == Standing.ABSENT || standing == Standing.REMOVED) {
            throw WEBHOOK_NOT_FOUND.because("there is no such webhook");
        }
    }

    @EventSourcingHandler
    void on(WebhookEvent event) {
        id = event.webhookId();
        standing = switch (event) {
            case WebhookRegistered _, WebhookEnabled _ -> Standing.ENABLED;
            case WebhookDisabled _ -> Standing.DISABLED;
            case WebhookRemoved _ -> Standing.REMOVED;
            case WebhookRotated _, RedeliveryRequested _ -> standing;
        };
    }
}
