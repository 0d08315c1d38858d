package vn.annals.auth.read.webhooks;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownWebhooks;
import vn.annals.auth.answer.WebhookAnswer;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.service.read.ReadBarrier;

@Component
class Webhooks implements KnownWebhooks {

    private final WebhooksStore webhooks;
    private final ReadBarrier barrier;

    Webhooks(WebhooksStore webhooks, ReadBarrier barrier) {
        this.webhooks = webhooks;
        this.barrier = barrier;
    }

    @Override
    public Optional<WebhookAnswer> after(long commit, WebhookId webhook) {
        barrier.await(WebhooksProjection.SLICE, commit);
        return find(webhook);
    }

    @Override
    public List<WebhookAnswer> all(long commit) {
        barrier.await(WebhooksProjection.SLICE, commit);
        return webhooks.all();
    }

    @Override
    public Optional<WebhookAnswer> find(WebhookId webhook) {
        return webhooks.find(webhook);
    }
}
