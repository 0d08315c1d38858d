package vn.annals.auth.write;

import static vn.annals.contracts.webhook.WebhookRefusal.WEBHOOKS_FULL;
import static vn.annals.kernel.tenancy.Role.ADMIN;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.KnownWebhooks;
import vn.annals.auth.answer.WebhookAnswer;
import vn.annals.auth.answer.WebhookAnswer.Rotation;
import vn.annals.auth.egress.Destinations;
import vn.annals.auth.egress.WebhookSecrets;
import vn.annals.contracts.webhook.WebhookCommand.EnableWebhook;
import vn.annals.contracts.webhook.WebhookCommand.RegisterWebhook;
import vn.annals.contracts.webhook.WebhookCommand.RemoveWebhook;
import vn.annals.contracts.webhook.WebhookCommand.RotateWebhook;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.service.command.RequestId;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/webhooks")
class WebhookEndpoint {

    // Each fact is sent to every one of them.
    private static final int MOST = 20;

    private final Commands commands;
    private final KnownWebhooks webhooks;
    private final Destinations destinations;
    private final WebhookSecrets secrets;
    private final Clock clock;

    WebhookEndpoint(
            Commands commands, KnownWebhooks webhooks, Destinations destinations, WebhookSecrets secrets, Clock clock) {
        this.commands = commands;
        this.webhooks = webhooks;
        this.destinations = destinations;
        this.secrets = secrets;
        this.clock = clock;
    }

    @AllowedRoles(ADMIN)
    @PostMapping
    ResponseEntity<WebhookAnswer> register(@RequestBody WebhookForm form) {
        var id = new WebhookId(RequestId.current().toString());
        var command = form.checked(id, destinations);
        // Worked out first: where this installation cannot sign, nothing is registered.
        var secret = secrets.words(CurrentTenant.get(), id.value());
        var known = webhooks.all(0);
        if (known.size() >= MOST
                && known.stream().noneMatch(webhook -> webhook.id().equals(id.value()))) {
            throw WEBHOOKS_FULL.because("a tenant has at most " + MOST + " webhooks");
        }
        var accepted = commands.send(command);
        var answer = soon(accepted, id).orElseGet(() -> registered(command));
        return told(ResponseEntity.created(addressOf(id)), accepted, answer.with(id.value(), secret));
    }

    @AllowedRoles(ADMIN)
    @PostMapping("/{id}/rotate")
    ResponseEntity<WebhookAnswer> rotate(@PathVariable String id) {
        var webhook = KnownWebhooks.named(id);
        var before = webhooks.find(webhook).orElseThrow(KnownWebhooks::nothing);
        var rotation = RequestId.current().toString();
        var secret = secrets.words(CurrentTenant.get(), rotation);
        var accepted = commands.send(new RotateWebhook(webhook, rotation));
        var answer = soon(accepted, webhook).orElseGet(() -> before.rotated(new Rotation(rotation, now())));
        return told(ResponseEntity.ok(), accepted, answer.with(rotation, secret));
    }

    @AllowedRoles(ADMIN)
    @PostMapping("/{id}/enable")
    ResponseEntity<WebhookAnswer> enable(@PathVariable String id) {
        var webhook = KnownWebhooks.named(id);
        var accepted = commands.send(new EnableWebhook(webhook));
        return Answers.shown(
                accepted,
                addressOf(webhook),
                () -> Answers.ok(
                        accepted,
                        webhooks.after(accepted.commit().orElse(0), webhook).orElseThrow(KnownWebhooks::nothing)));
    }

    @AllowedRoles(ADMIN)
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        var webhook = KnownWebhooks.named(id);
        var accepted = commands.send(new RemoveWebhook(webhook));
        return Answers.shown(accepted, addressOf(webhook), () -> {
            webhooks.after(accepted.commit().orElse(0), webhook);
            return ResponseEntity.noContent().headers(accepted.headers()).build();
        });
    }

    // Whether or not it can be read yet: nothing else ever tells the secret.
    private static ResponseEntity<WebhookAnswer> told(
            ResponseEntity.BodyBuilder answer, Accepted<?> accepted, WebhookAnswer webhook) {
        return answer.headers(accepted.headers())
                .cacheControl(CacheControl.noStore())
                .body(webhook);
    }

    private Optional<WebhookAnswer> soon(Accepted<?> accepted, WebhookId id) {
        try {
            return webhooks.after(accepted.commit().orElse(0), id);
        } catch (Refusal behind) {
            return Optional.empty();
        }
    }

    private WebhookAnswer registered(RegisterWebhook command) {
        return WebhookAnswer.registered(
                command.webhookId().value(), command.name(), command.url(), command.types(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static URI addressOf(WebhookId id) {
        return URI.create("/api/v1/tenants/" + CurrentTenant.get() + "/webhooks/" + id.value());
    }
}
