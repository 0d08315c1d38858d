package vn.annals.auth.read.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.auth.answer.WebhookAnswer;
import vn.annals.contracts.webhook.WebhookEvent;
import vn.annals.contracts.webhook.WebhookEvent.Cause;
import vn.annals.contracts.webhook.WebhookEvent.WebhookDisabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookEnabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRegistered;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRemoved;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRotated;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.service.trial.TenantOnAServer;

class WebhooksProjectionIT {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.006Z");
    private static final WebhookId PORTAL = new WebhookId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final String TYPE = "vn.annals.article.ArticlePublished";
    private static final WebhookRegistered REGISTERED =
            new WebhookRegistered(PORTAL, "Cổng tin", "https://cong.example/tin", List.of(TYPE));

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final WebhooksStore webhooks = new WebhooksStore(TENANT.database());
    private final WebhooksProjection projection = new WebhooksProjection(webhooks);
    private long commit;

    @Test
    void a_webhook_is_told_of_what_comes_after_it_while_it_is_enabled() {
        happened(REGISTERED);
        assertThat(answer().isTold(TYPE, 1)).isFalse();
        assertThat(answer().isTold(TYPE, 2)).isTrue();
        assertThat(answer().isTold("vn.annals.site.SettingsChanged", 2)).isFalse();

        happened(new WebhookDisabled(PORTAL, Cause.FAILING));
        assertThat(answer().isTold(TYPE, 3)).isFalse();
        assertThat(answer().cause()).isEqualTo("failing");
        assertThat(answer().disabledAt()).isEqualTo(AT);

        happened(new WebhookEnabled(PORTAL));
        assertThat(answer().isTold(TYPE, 4)).isTrue();
        assertThat(answer().cause()).isNull();
    }

    @Test
    void a_secret_that_was_replaced_signs_for_a_day_beside_the_new_one() {
        happened(REGISTERED);
        happened(new WebhookRotated(PORTAL, "r1"));
        happened(new WebhookRotated(PORTAL, "r2"));

        assertThat(answer().secretsAt(AT)).containsExactly("r2", "r1", PORTAL.value());
        assertThat(answer().secretsAt(AT.plus(Duration.ofDays(1)))).containsExactly("r2");
        assertThat(answer().with("r1", "outlived").secret()).isNull();
        assertThat(answer().with("r2", "newest").secret()).isEqualTo("newest");
    }

    @Test
    void a_removed_webhook_stays_away_when_the_same_events_come_again() {
        playAll();
        var rows = TENANT.rowsOf("auth_webhooks");
        commit = 0;
        playAll();

        assertThat(rows).hasSize(1);
        assertThat(TENANT.rowsOf("auth_webhooks")).isEqualTo(rows);
        assertThat(webhooks.find(PORTAL)).isEmpty();
        assertThat(webhooks.all()).isEmpty();
    }

    private void playAll() {
        happened(REGISTERED);
        happened(new WebhookRotated(PORTAL, "r1"));
        happened(new WebhookDisabled(PORTAL, Cause.GONE));
        happened(new WebhookRemoved(PORTAL));
    }

    private void happened(WebhookEvent event) {
        commit++;
        projection.on(event, AT, commit);
    }

    private WebhookAnswer answer() {
        return webhooks.find(PORTAL).orElseThrow();
    }
}
