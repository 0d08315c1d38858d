package vn.annals.auth.automation.delivery;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownWebhooks;
import vn.annals.auth.feed.Fact;
import vn.annals.auth.feed.PublicFacts;
import vn.annals.contracts.webhook.WebhookEvent.RedeliveryRequested;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.service.command.Automation;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Sent by rounds: a slice waits with all that is behind, and one address that answers nothing would hold up all others. */
@Component
@Automation
@ProcessingGroup(WhenFactIsPublicThenDeliver.SLICE)
class WhenFactIsPublicThenDeliver {

    static final String SLICE = "delivery";

    private final KnownWebhooks webhooks;
    private final DeliveriesStore deliveries;
    private final DeliveryQueueStore queue;

    WhenFactIsPublicThenDeliver(KnownWebhooks webhooks, DeliveriesStore deliveries, DeliveryQueueStore queue) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queue = queue;
    }

    @EventHandler
    void react(
            Object event,
            @Timestamp Instant at,
            @MetaDataValue("commit") long commit,
            @MetaDataValue("index") int index) {
        PublicFacts.of(event).ifPresent(fact -> deliver(fact, at, new LedgerPosition(commit, index)));
    }

    @EventHandler
    void react(RedeliveryRequested event, @Timestamp Instant at, @MetaDataValue("commit") long commit) {
        var place = DeliveryId.place(event.delivery()).orElseThrow();
        var again = Delivery.of(CurrentTenant.get(), event.webhookId(), place, commit, at);
        deliveries.askedAgain(again);
        queue.put(again);
    }

    private void deliver(Fact fact, Instant at, LedgerPosition place) {
        webhooks.all(place.commit()).stream()
                .filter(webhook -> webhook.isTold(fact.type(), place.commit()))
                .map(webhook -> new WebhookId(webhook.id()))
                .map(webhook -> Delivery.of(CurrentTenant.get(), webhook, place, place.commit(), at))
                .forEach(delivery -> {
                    deliveries.planned(delivery, fact, at);
                    queue.put(delivery);
                });
    }
}
