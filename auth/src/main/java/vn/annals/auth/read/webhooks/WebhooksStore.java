package vn.annals.auth.read.webhooks;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static vn.annals.auth.answer.WebhookAnswer.DISABLED;
import static vn.annals.auth.answer.WebhookAnswer.ENABLED;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.WebhookAnswer;
import vn.annals.auth.answer.WebhookAnswer.Rotation;
import vn.annals.auth.read.RowsStore;
import vn.annals.contracts.webhook.WebhookEvent.WebhookDisabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRegistered;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRotated;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per webhook; that of a removed one stays, so that no old event brings it back. */
@Component
class WebhooksStore {

    private static final String CAUSE = "cause";
    private static final String DISABLED_AT = "disabledAt";
    private static final String ROTATIONS = "rotations";
    private static final String REMOVED = "removed";

    private final RowsStore rows;

    WebhooksStore(TenantDatabase database) {
        this.rows = new RowsStore(database, WebhooksProjection.SLICE, "auth_webhooks");
    }

    void add(WebhookRegistered webhook, Instant at, long commit) {
        var row = new Document("number", commit)
                .append("name", webhook.name())
                .append("url", webhook.url())
                .append("types", webhook.types())
                .append("createdAt", Date.from(at))
                .append(REMOVED, false);
        rows.add(webhook.webhookId().value(), row, commit);
    }

    void disabled(WebhookDisabled event, Instant at, long commit) {
        var cause = event.cause().name().toLowerCase(Locale.ROOT);
        change(event.webhookId(), commit, set(CAUSE, cause), set(DISABLED_AT, Date.from(at)));
    }

    void enabled(WebhookId webhook, long commit) {
        change(webhook, commit, unset(CAUSE), unset(DISABLED_AT));
    }

    void rotated(WebhookRotated event, Instant at, long commit) {
        var rotation = new Document("request", event.rotation()).append("at", Date.from(at));
        change(event.webhookId(), commit, addToSet(ROTATIONS, rotation));
    }

    void removed(WebhookId webhook, long commit) {
        change(webhook, commit, set(REMOVED, true));
    }

    Optional<WebhookAnswer> find(WebhookId webhook) {
        return rows.find(webhook.value()).map(WebhooksStore::answer).filter(found -> !found.removed());
    }

    /** In the order they were registered, without those that were removed. */
    List<WebhookAnswer> all() {
        return rows.all().stream()
                .map(WebhooksStore::answer)
                .filter(webhook -> !webhook.removed())
                .sorted(Comparator.comparingLong(WebhookAnswer::number))
                .toList();
    }

    private void change(WebhookId webhook, long commit, Bson... changes) {
        rows.change(webhook.value(), commit, changes);
    }

    private static WebhookAnswer answer(Document row) {
        var disabledAt = row.getDate(DISABLED_AT);
        return new WebhookAnswer(
                row.getString("_id"),
                row.getString("name"),
                row.getString("url"),
                row.getList("types", String.class),
                disabledAt == null ? ENABLED : DISABLED,
                row.getString(CAUSE),
                row.getDate("createdAt").toInstant(),
                disabledAt == null ? null : disabledAt.toInstant(),
                null,
                row.getList(ROTATIONS, Document.class, List.of()).stream()
                        .map(WebhooksStore::rotation)
                        .toList(),
                row.getLong("number"),
                row.getBoolean(REMOVED));
    }

    private static Rotation rotation(Document rotation) {
        return new Rotation(
                rotation.getString("request"), rotation.getDate("at").toInstant());
    }
}
