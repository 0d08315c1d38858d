package vn.annals.auth.read.webhooks;

import static vn.annals.kernel.tenancy.Role.ADMIN;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.KnownWebhooks;
import vn.annals.auth.answer.WebhookAnswer;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/webhooks")
class WebhooksEndpoint {

    private final WebhooksStore webhooks;

    WebhooksEndpoint(WebhooksStore webhooks) {
        this.webhooks = webhooks;
    }

    @AllowedRoles(ADMIN)
    @GetMapping
    @Reads(WebhooksProjection.SLICE)
    WebhooksPage list() {
        return new WebhooksPage(webhooks.all());
    }

    @AllowedRoles(ADMIN)
    @GetMapping("/{id}")
    @Reads(WebhooksProjection.SLICE)
    WebhookAnswer show(@PathVariable String id) {
        return webhooks.find(KnownWebhooks.named(id)).orElseThrow(KnownWebhooks::nothing);
    }
}
