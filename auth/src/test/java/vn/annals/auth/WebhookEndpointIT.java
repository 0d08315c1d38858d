package vn.annals.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionId;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.tenancy.TenantId;

/** Deliveries go to a real server here, which takes them or not. */
class WebhookEndpointIT extends RunningAuth {

    private static final String WITHDRAWN = "vn.annals.article.ArticleWithdrawn";

    private final String tenant = active();
    private final TrialClient admin = member(tenant, "admin");
    private final String webhooks = TENANTS + "/" + tenant + "/webhooks";
    private final Receiver receiver = new Receiver();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void a_fact_is_sent_signed_to_whoever_asked_for_its_kind() throws Exception {
        var registered = register();
        withdrawn();
        happened(new TenantId(tenant), new SectionClosed(new SectionId("muc")));
        var later = withdrawn();

        await().until(() -> receiver.received().size() == 2);
        var told = receiver.received().getFirst();
        assertThat(told.header("Content-Type")).isEqualTo("application/cloudevents+json");
        assertThat(told.header("webhook-id"))
                .isEqualTo(tenant + "-" + told.json().path("id").asString());
        assertThat(told.header("webhook-signature"))
                .isEqualTo(signed(registered.path("secret").asString(), told));
        var feed = member(tenant, "integrator").get(TENANTS + "/" + tenant + "/feed?types=" + WITHDRAWN);
        assertThat(told.json()).isEqualTo(feed.json().get(0));
        assertThat(receiver.received().get(1).json().path("subject").asString()).isEqualTo(later);

        await().until(() -> states(registered).equals(List.of("delivered", "delivered")));
        var first = admin.get(deliveries(registered) + "?limit=1").json();
        assertThat(first.at("/items/0/subject").asString()).isEqualTo(later);
        assertThat(first.at("/items/0").propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "type", "subject", "at", "state", "tries", "status", "failure", "triedAt", "nextAt");
        assertThat(first.at("/items/0/status").asInt()).isEqualTo(204);
        var second = admin.get(
                deliveries(registered) + "?cursor=" + first.path("next").asString());
        assertThat(second.json().at("/items/0/id")).isEqualTo(told.json().path("id"));
        assertThat(second.json().path("next").isNull()).isTrue();
    }

    @Test
    void what_is_not_taken_is_sent_again_under_the_same_id_until_its_address_is_given_up() {
        var webhook = register();
        receiver.answers(500);
        withdrawn();
        await().until(() -> state(admin.get(at(webhook))).equals("disabled"));

        assertThat(admin.get(at(webhook)).json().path("cause").asString()).isEqualTo("failing");
        assertThat(receiver.received()).hasSize(3);
        assertThat(receiver.received().stream()
                        .map(told -> told.header("webhook-id"))
                        .distinct())
                .hasSize(1);
        await().until(() -> states(webhook).equals(List.of("failed")));
        var failed = admin.get(deliveries(webhook)).json().at("/items/0");
        assertThat(failed.path("tries").asInt()).isEqualTo(3);
        assertThat(failed.path("status").asInt()).isEqualTo(500);

        var again = deliveries(webhook) + "/" + failed.path("id").asString() + "/redeliver";
        assertThat(admin.post(again, "").code()).isEqualTo("WEBHOOK_DISABLED");
        assertThat(state(admin.post(at(webhook) + "/enable", ""))).isEqualTo("enabled");
        receiver.answers(200);
        assertThat(admin.post(again, "").status()).isEqualTo(202);
        await().until(() -> states(webhook).equals(List.of("delivered")));
        assertThat(receiver.received()).hasSize(4);
    }

    @Test
    void a_new_secret_is_told_once_and_signs_beside_the_one_before() throws Exception {
        var webhook = register();
        var key = UUID.randomUUID().toString();
        var rotated = admin.post(at(webhook) + "/rotate", "", "Idempotency-Key", key);
        withdrawn();

        assertThat(rotated.status()).as(rotated.body()).isEqualTo(200);
        assertThat(rotated.header("Cache-Control")).isEqualTo("no-store");
        assertThat(rotated.json().path("rotatedAt").isNull()).isFalse();
        await().until(() -> receiver.received().size() == 1);
        var told = receiver.received().getFirst();
        assertThat(told.header("webhook-signature").split(" "))
                .containsExactly(
                        signed(rotated.json().path("secret").asString(), told),
                        signed(webhook.path("secret").asString(), told))
                .doesNotHaveDuplicates();
        assertThat(admin.post(at(webhook) + "/rotate", "", "Idempotency-Key", key)
                        .json())
                .isEqualTo(rotated.json());
        assertThat(admin.get(at(webhook)).json().has("secret")).isFalse();
    }

    @Test
    void an_address_that_says_it_is_gone_is_asked_no_more() {
        var webhook = register();
        receiver.answers(410);
        withdrawn();

        await().until(() -> state(admin.get(at(webhook))).equals("disabled"));
        assertThat(admin.get(at(webhook)).json().path("cause").asString()).isEqualTo("gone");
        withdrawn();
        assertThat(states(webhook)).hasSize(1);
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void a_secret_is_told_once_and_to_whoever_repeats_the_request_and_a_removed_webhook_is_no_more() {
        var key = UUID.randomUUID().toString();
        var first = admin.post(webhooks, json(form()), "Idempotency-Key", key);
        var again = admin.post(webhooks, json(form()), "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Cache-Control")).isEqualTo("no-store");
        assertThat(first.json().path("secret").asString()).startsWith("whsec_");
        assertThat(again.json()).isEqualTo(first.json());
        var shown = admin.get(at(first.json())).json();
        assertThat(shown.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "name", "url", "types", "state", "cause", "createdAt", "disabledAt", "rotatedAt");
        assertThat(admin.get(webhooks).json().path("items").get(0)).isEqualTo(shown);

        assertThat(admin.send("DELETE", at(shown), null).status()).isEqualTo(204);
        assertThat(admin.get(webhooks).json().path("items")).isEmpty();
        assertThat(admin.get(deliveries(shown)).code()).isEqualTo("WEBHOOK_NOT_FOUND");
        assertThat(admin.send("DELETE", at(shown), null).code()).isEqualTo("WEBHOOK_NOT_FOUND");
    }

    static Stream<Map<String, Object>> faultyForms() {
        return Stream.of(
                Map.of("/name", " "),
                Map.of("/url", "https://10.0.0.1/"),
                Map.of("/types", List.of()),
                Map.of("/types/1", List.of(WITHDRAWN, "vn.annals.article.ArticleApproved")));
    }

    @ParameterizedTest
    @MethodSource("faultyForms")
    void a_fault_is_pointed_at(Map<String, Object> faulty) {
        var pointer = faulty.keySet().iterator().next();
        var form = new HashMap<>(form());
        form.put(pointer.split("/")[1], faulty.get(pointer));

        var refused = admin.post(webhooks, json(form));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void there_are_twenty_at_most_and_nobody_else_has_to_do_with_them() {
        var webhook = register();
        for (int more = 1; more < 20; more++) {
            register();
        }
        assertThat(admin.post(webhooks, json(form())).code()).isEqualTo("WEBHOOKS_FULL");
        assertThat(admin.post(deliveries(webhook) + "/12-0/redeliver", "").code())
                .isEqualTo("DELIVERY_NOT_FOUND");
        assertThat(member(tenant, "integrator").get(webhooks).status()).isEqualTo(403);
        var there = active();
        assertThat(member(there, "admin")
                        .get(at(webhook).replace(tenant, there))
                        .code())
                .isEqualTo("WEBHOOK_NOT_FOUND");
    }

    private JsonNode register() {
        var registered = admin.post(webhooks, json(form()));
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        return registered.json();
    }

    private Map<String, Object> form() {
        return Map.of("name", "Cổng tin", "url", receiver.url(), "types", List.of(WITHDRAWN));
    }

    private String withdrawn() {
        var article = UUID.randomUUID().toString();
        happened(new TenantId(tenant), new ArticleWithdrawn(new ArticleId(article), 2, "sai số liệu"));
        return article;
    }

    private List<String> states(JsonNode webhook) {
        return admin.get(deliveries(webhook))
                .json()
                .path("items")
                .valueStream()
                .map(delivery -> delivery.path("state").asString())
                .toList();
    }

    private String deliveries(JsonNode webhook) {
        return at(webhook) + "/deliveries";
    }

    private String at(JsonNode webhook) {
        return webhooks + "/" + webhook.path("id").asString();
    }

    private static String signed(String secret, Receiver.Told told) throws Exception {
        var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var message = told.header("webhook-id") + "." + told.header("webhook-timestamp") + "." + told.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(message.getBytes(UTF_8)));
    }
}
