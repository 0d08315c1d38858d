package vn.annals.auth.write;

import java.util.List;
import java.util.stream.Stream;
import vn.annals.contracts.webhook.WebhookEvent;
import vn.annals.contracts.webhook.WebhookEvent.Cause;
import vn.annals.contracts.webhook.WebhookEvent.RedeliveryRequested;
import vn.annals.contracts.webhook.WebhookEvent.WebhookDisabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookEnabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRegistered;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRemoved;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRotated;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.service.trial.LedgerFormat;

class WebhookLedgerFormatTest extends LedgerFormat {

    private static final WebhookId WEBHOOK = new WebhookId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");

    WebhookLedgerFormatTest() {
        super(WebhookEvent.class);
    }

    @Override
    protected Stream<WebhookEvent> events() {
        return Stream.of(
                new WebhookRegistered(
                        WEBHOOK, "Cổng tin", "https://cong.example/tin", List.of("vn.annals.article.ArticlePublished")),
                new WebhookDisabled(WEBHOOK, Cause.FAILING),
                new WebhookEnabled(WEBHOOK),
                new WebhookRotated(WEBHOOK, "5707e911-69fa-5eb4-9e7d-c52d0d3ff2d7"),
                new WebhookRemoved(WEBHOOK),
                new RedeliveryRequested(WEBHOOK, "12-0"));
    }
}
