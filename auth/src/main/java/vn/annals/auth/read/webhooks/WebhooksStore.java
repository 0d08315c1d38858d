package vn.annals.auth.read.webhooks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static vn.annals.auth.answer.WebhookAnswer.DISABLED;
import static vn.annals.auth.answer.WebhookAnswer.ENABLED;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.WebhookAnswer;
import vn.annals.contracts.webhook.WebhookEvent.WebhookDisabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRegistered;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * One row per webhook; that of a removed one stays, so that no old event brings it back. A row keeps the commit it has
 * seen; an older one changes nothing. They are few, and read whole.
 */
@Component
class WebhooksStore {

    private static final String COMMIT = "commit";
    private static final String CAUSE = "cause";
    private static final String DISABLED_AT = "disabledAt";
    private static final String REMOVED = "removed";

    private final SliceRows rows;

    WebhooksStore(TenantDatabase database) {
        this.rows = database.rows(WebhooksProjection.SLICE, "auth_webhooks");
    }

    void add(WebhookRegistered webhook, Instant at, long commit) {
        var row = new Document("number", commit)
                .append("name", webhook.name())
                .append("url", webhook.url())
                .append("types", webhook.types())
                .append("createdAt", Date.from(at))
                .append(REMOVED, false)
                .append(COMMIT, commit);
        rows().updateOne(
                        eq(webhook.webhookId().value()),
                        new Document("$setOnInsert", row),
                        new UpdateOptions().upsert(true));
    }

    void disabled(WebhookDisabled event, Instant at, long commit) {
        var cause = event.cause().name().toLowerCase(Locale.ROOT);
        change(event.webhookId(), commit, combine(set(CAUSE, cause), set(DISABLED_AT, Date.from(at))));
    }

    void enabled(WebhookId webhook, long commit) {
        change(webhook, commit, combine(unset(CAUSE), unset(DISABLED_AT)));
    }

    void removed(WebhookId webhook, long commit) {
        change(webhook, commit, set(REMOVED, true));
    }

    Optional<WebhookAnswer> find(WebhookId webhook) {
        return Optional.ofNullable(rows().find(eq(webhook.value())).first())
                .map(WebhooksStore::answer)
                .filter(found -> !found.removed());
    }

    /** In the order they were registered, without those that were removed. */
    List<WebhookAnswer> all() {
        return rows().find().map(WebhooksStore::answer).into(new ArrayList<>()).stream()
                .filter(webhook -> !webhook.removed())
                .sorted(Comparator.comparingLong(WebhookAnswer::number))
                .toList();
    }

    private void change(WebhookId webhook, long commit, Bson change) {
        rows().updateOne(and(eq(webhook.value()), lt(COMMIT, commit)), combine(change, set(COMMIT, commit)));
    }

    private MongoCollection<Document> rows() {
        return rows.current();
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
                row.getLong("number"),
                row.getBoolean(REMOVED));
    }
}
