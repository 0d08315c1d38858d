package vn.annals.auth.automation.delivery;

import static vn.annals.contracts.webhook.WebhookEvent.Cause.FAILING;
import static vn.annals.contracts.webhook.WebhookEvent.Cause.GONE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownWebhooks;
import vn.annals.auth.answer.WebhookAnswer;
import vn.annals.auth.egress.Reply;
import vn.annals.auth.feed.Feed;
import vn.annals.contracts.webhook.WebhookCommand.DisableWebhook;
import vn.annals.contracts.webhook.WebhookEvent.Cause;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.service.tenant.TenantRow;

/** Makes one delivery of the current tenant. What is told is read from the ledger each time and kept nowhere else. */
@Component
class Courier {

    // Longer than a call may take: who has claimed a delivery and is there still knows what became of it by then.
    private static final Duration CLAIM = Duration.ofMinutes(3);

    // Where none of so many was taken the address takes nothing.
    private static final int LOOKED_THROUGH = 200;

    private final DeliveryQueueStore queue;
    private final DeliveriesStore deliveries;
    private final KnownWebhooks webhooks;
    private final TenantDirectory tenants;
    private final Feed feed;
    private final Post post;
    private final AutomaticCommands commands;
    private final DeliverySettings settings;
    private final Clock clock;

    Courier(
            DeliveryQueueStore queue,
            DeliveriesStore deliveries,
            KnownWebhooks webhooks,
            TenantDirectory tenants,
            Feed feed,
            Post post,
            AutomaticCommands commands,
            DeliverySettings settings,
            Clock clock) {
        this.queue = queue;
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.tenants = tenants;
        this.feed = feed;
        this.post = post;
        this.commands = commands;
        this.settings = settings;
        this.clock = clock;
    }

    void attendTo(Delivery delivery) {
        var isWanted = deliveries
                .find(delivery.webhook(), delivery.place())
                .filter(row -> row.awaits(delivery))
                .isPresent();
        if (!isWanted) {
            queue.settled(delivery);
            return;
        }
        var webhook = open(delivery).orElse(null);
        if (webhook == null) {
            ended(delivery, Outcome.notSent(delivery, Outcome.DISABLED, clock.instant()));
        } else {
            queue.claimed(delivery, clock.instant().plus(CLAIM)).ifPresent(kept -> send(kept, webhook));
        }
    }

    private Optional<WebhookAnswer> open(Delivery delivery) {
        var isAtWork = tenants.find(delivery.tenant())
                .filter(tenant -> tenant.state() == TenantRow.State.ACTIVE)
                .isPresent();
        return isAtWork ? webhooks.find(delivery.webhook()).filter(WebhookAnswer::open) : Optional.empty();
    }

    private void send(Delivery delivery, WebhookAnswer webhook) {
        var now = clock.instant();
        var fact = feed.at(delivery.tenant(), delivery.place()).orElse(null);
        if (fact == null) {
            ended(delivery, Outcome.notSent(delivery, Outcome.UNTOLD, now));
        } else {
            answered(delivery, post.send(delivery, webhook, fact, now), now);
        }
    }

    private void answered(Delivery delivery, Reply reply, Instant at) {
        var tries = delivery.tries() + 1;
        var first = Objects.requireNonNullElse(delivery.first(), at);
        var next = settings.next(delivery, tries, first, at).orElse(null);
        if (reply.isTaken()) {
            ended(delivery, Outcome.taken(tries, reply, at));
        } else if (reply.isGone()) {
            disable(delivery, GONE);
            ended(delivery, Outcome.givenUp(tries, reply, at));
        } else if (next != null) {
            // The list first: a row of fewer tries than are known of is taken for left over.
            queue.triedInVain(delivery, first, next);
            deliveries.tried(delivery, Outcome.triedAgain(tries, reply, at, next));
        } else {
            if (!hasTakenSomethingSince(first, delivery)) {
                disable(delivery, FAILING);
            }
            ended(delivery, Outcome.givenUp(tries, reply, at));
        }
    }

    private boolean hasTakenSomethingSince(Instant first, Delivery delivery) {
        return deliveries.before(delivery.webhook(), Long.MAX_VALUE, LOOKED_THROUGH).stream()
                .anyMatch(row -> row.wasTakenSince(first));
    }

    private void disable(Delivery delivery, Cause cause) {
        var name = "delivery/" + delivery.id() + "/" + delivery.asked();
        commands.send(new DisableWebhook(delivery.webhook(), cause), name);
    }

    private void ended(Delivery delivery, Outcome outcome) {
        deliveries.tried(delivery, outcome);
        queue.settled(delivery);
    }
}
