package vn.annals.auth.automation.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static vn.annals.auth.automation.delivery.DeliveryRow.PENDING;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.auth.feed.CloudEvent;
import vn.annals.auth.feed.Fact;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * What became of each fact and webhook, {@code <webhook>/<place>}, in the order of the ledger. It is what was done outside and
 * cannot be built anew, so it stays. A row keeps the commit that asked for the delivery, and the tries; what an older one, or
 * fewer, led to changes nothing.
 */
@Component
class DeliveriesStore {

    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String ASKED = "asked";
    private static final String TRIES = "tries";
    private static final String STATUS = "status";
    private static final String FAILURE = "failure";
    private static final String TRIED_AT = "triedAt";
    private static final String NEXT_AT = "nextAt";

    private final TenantDatabase database;

    DeliveriesStore(TenantDatabase database) {
        this.database = database;
    }

    void planned(Delivery delivery, Fact fact, Instant at) {
        var row = new Document("id", CloudEvent.id(delivery.place()))
                .append("type", fact.type())
                .append("subject", fact.subject())
                .append("at", Date.from(at))
                .append(STATE, PENDING)
                .append(TRIES, 0)
                .append(ASKED, delivery.asked());
        rows().updateOne(eq(key(delivery)), new Document("$setOnInsert", row), new UpdateOptions().upsert(true));
    }

    void askedAgain(Delivery delivery) {
        var older = and(eq(key(delivery)), lt(ASKED, delivery.asked()));
        rows().updateOne(
                        older,
                        combine(set(STATE, PENDING), set(TRIES, 0), set(ASKED, delivery.asked()), unset(NEXT_AT)));
    }

    void tried(Delivery delivery, Outcome outcome) {
        var same = and(eq(key(delivery)), eq(ASKED, delivery.asked()), lte(TRIES, outcome.tries()));
        rows().updateOne(
                        same,
                        combine(
                                set(STATE, outcome.state()),
                                set(TRIES, outcome.tries()),
                                orNot(STATUS, outcome.status()),
                                orNot(FAILURE, outcome.failure()),
                                set(TRIED_AT, Date.from(outcome.at())),
                                orNot(NEXT_AT, outcome.next() == null ? null : Date.from(outcome.next()))));
    }

    Optional<DeliveryRow> find(WebhookId webhook, LedgerPosition place) {
        return Optional.ofNullable(rows().find(eq(key(webhook, place))).first()).map(DeliveriesStore::row);
    }

    /** The newest before a place, the newest first. */
    List<DeliveryRow> before(WebhookId webhook, long place, int limit) {
        var start = webhook.value() + "/";
        return rows().find(and(gt(ID, start), lt(ID, start + padded(place))))
                .sort(descending(ID))
                .limit(limit)
                .map(DeliveriesStore::row)
                .into(new ArrayList<>());
    }

    private static Bson orNot(String field, @Nullable Object value) {
        return value == null ? unset(field) : set(field, value);
    }

    private static String key(Delivery delivery) {
        return key(delivery.webhook(), delivery.place());
    }

    private static String key(WebhookId webhook, LedgerPosition place) {
        return webhook.value() + "/" + padded(place.number());
    }

    private static String padded(long place) {
        return "%019d".formatted(place);
    }

    private MongoCollection<Document> rows() {
        return database.current().getCollection("auth_deliveries");
    }

    private static DeliveryRow row(Document row) {
        return new DeliveryRow(
                row.getString("id"),
                row.getString("type"),
                row.getString("subject"),
                row.getDate("at").toInstant(),
                row.getString(STATE),
                row.getInteger(TRIES),
                row.getInteger(STATUS),
                row.getString(FAILURE),
                instant(row, TRIED_AT),
                instant(row, NEXT_AT),
                row.getLong(ASKED));
    }

    private static @Nullable Instant instant(Document row, String field) {
        var date = row.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
