package vn.annals.contracts.webhook;

import vn.annals.kernel.refusal.RefusalCode;

/** Why a request about a webhook is refused. */
public enum WebhookRefusal implements RefusalCode {
    WEBHOOK_NOT_FOUND(Kind.NOT_FOUND),
    DELIVERY_NOT_FOUND(Kind.NOT_FOUND),
    WEBHOOK_EXISTS(Kind.NOT_ALLOWED_NOW),
    WEBHOOK_DISABLED(Kind.NOT_ALLOWED_NOW),
    WEBHOOKS_FULL(Kind.NOT_ALLOWED_NOW);

    private final Kind kind;

    WebhookRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
