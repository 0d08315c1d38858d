package vn.annals.auth.read.webhooks;

import java.util.List;
import vn.annals.auth.answer.WebhookAnswer;

/** All webhooks, in the order they were registered: there are few. */
record WebhooksPage(List<WebhookAnswer> items) {}
