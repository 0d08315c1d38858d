package vn.annals.auth.automation.delivery;

import java.net.URI;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.auth.answer.WebhookAnswer;
import vn.annals.auth.egress.Egress;
import vn.annals.auth.egress.Reply;
import vn.annals.auth.egress.WebhookSecrets;
import vn.annals.auth.feed.CloudEvent;

/** Sends a fact as a CloudEvent in JSON, signed by the convention of Standard Webhooks. */
@Component
class Post {

    private static final String TYPE = "application/cloudevents+json";

    private final Egress egress;
    private final WebhookSecrets secrets;
    private final JsonMapper json;

    Post(Egress egress, WebhookSecrets secrets, JsonMapper json) {
        this.egress = egress;
        this.secrets = secrets;
        this.json = json;
    }

    Reply send(Delivery delivery, WebhookAnswer webhook, CloudEvent fact, Instant now) {
        // Whoever listens to several tenants at one address must not take one's fact for another's.
        var message = delivery.tenant() + "-" + fact.id();
        var body = json.writeValueAsBytes(fact);
        var headers = secrets.headers(delivery.tenant(), webhook.secretsAt(now), message, now, body);
        return egress.post(URI.create(webhook.url()), TYPE, headers, body);
    }
}
