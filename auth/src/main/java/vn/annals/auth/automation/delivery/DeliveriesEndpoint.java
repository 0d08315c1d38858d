package vn.annals.auth.automation.delivery;

import static vn.annals.contracts.webhook.WebhookRefusal.DELIVERY_NOT_FOUND;
import static vn.annals.kernel.tenancy.Role.ADMIN;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.KnownWebhooks;
import vn.annals.contracts.webhook.WebhookCommand.RequestRedelivery;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.tenancy.CurrentTenant;

/** What was sent to a webhook, and its sending anew. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/webhooks/{id}/deliveries")
class DeliveriesEndpoint {

    private static final int USUAL = 50;
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,15}");

    private final DeliveriesStore deliveries;
    private final KnownWebhooks webhooks;
    private final Commands commands;

    DeliveriesEndpoint(DeliveriesStore deliveries, KnownWebhooks webhooks, Commands commands) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.commands = commands;
    }

    @AllowedRoles(ADMIN)
    @GetMapping
    @Reads(WhenFactIsPublicThenDeliver.SLICE)
    DeliveriesPage list(@PathVariable String id, Portion portion) {
        var webhook = known(id);
        var before =
                portion.from(PLACE, number -> Long.parseLong(number.group())).orElse(Long.MAX_VALUE);
        var limit = portion.limit(USUAL);
        var found = deliveries.before(webhook, before, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new DeliveriesPage(
                shown, found.size() > limit ? Long.toString(shown.getLast().place()) : null);
    }

    @AllowedRoles(ADMIN)
    @PostMapping("/{delivery}/redeliver")
    ResponseEntity<Void> redeliver(@PathVariable String id, @PathVariable String delivery) {
        var webhook = known(id);
        if (DeliveryId.place(delivery)
                .flatMap(place -> deliveries.find(webhook, place))
                .isEmpty()) {
            throw DELIVERY_NOT_FOUND.because("there is no such delivery");
        }
        var accepted = commands.send(new RequestRedelivery(webhook, delivery));
        return ResponseEntity.accepted()
                .headers(accepted.headers())
                .location(addressOf(webhook))
                .build();
    }

    private WebhookId known(String id) {
        var webhook = KnownWebhooks.named(id);
        if (webhooks.find(webhook).isEmpty()) {
            throw KnownWebhooks.nothing();
        }
        return webhook;
    }

    private static URI addressOf(WebhookId webhook) {
        return URI.create("/api/v1/tenants/" + CurrentTenant.get() + "/webhooks/" + webhook.value() + "/deliveries");
    }
}
