package vn.annals.auth.automation.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * All tenants' deliveries that are under way, in the platform's database: names and numbers only, found by one look. A row
 * that comes back after it was settled is seen to be of no use and goes again.
 */
@Component
class DeliveryQueueStore {

    private static final String TENANT = "tenant";
    private static final String WEBHOOK = "webhook";
    private static final String PLACE = "place";
    private static final String ASKED = "asked";
    private static final String TRIES = "tries";
    private static final String FIRST = "first";
    private static final String DUE = "due";

    private final TenantDatabase database;

    DeliveryQueueStore(TenantDatabase database) {
        this.database = database;
    }

    void put(Delivery delivery) {
        var row = new Document(TENANT, delivery.tenant().value())
                .append(WEBHOOK, delivery.webhook().value())
                .append(PLACE, delivery.place().number())
                .append(ASKED, delivery.asked())
                .append(TRIES, delivery.tries())
                .append(DUE, Date.from(delivery.due()));
        in(rows -> rows.replaceOne(eq(delivery.id()), row, new ReplaceOptions().upsert(true)));
    }

    List<Delivery> due(Instant now) {
        return in(rows -> rows.find(lte(DUE, Date.from(now)))
                .map(DeliveryQueueStore::delivery)
                .into(new ArrayList<>()));
    }

    /** Keeps the delivery for the caller until then; false when another process was faster. */
    boolean claimed(Delivery delivery, Instant until) {
        var due = and(same(delivery), eq(DUE, Date.from(delivery.due())));
        return in(rows -> rows.updateOne(due, set(DUE, Date.from(until)))).getModifiedCount() == 1;
    }

    void triedInVain(Delivery delivery, Instant first, Instant next) {
        var change = combine(set(TRIES, delivery.tries() + 1), set(FIRST, Date.from(first)), set(DUE, Date.from(next)));
        in(rows -> rows.updateOne(same(delivery), change));
    }

    void settled(Delivery delivery) {
        in(rows -> rows.deleteOne(same(delivery)));
    }

    private static Bson same(Delivery delivery) {
        return and(eq(delivery.id()), eq(ASKED, delivery.asked()));
    }

    private static Delivery delivery(Document row) {
        var first = row.getDate(FIRST);
        return new Delivery(
                new TenantId(row.getString(TENANT)),
                new WebhookId(row.getString(WEBHOOK)),
                LedgerPosition.of(row.getLong(PLACE)),
                row.getLong(ASKED),
                row.getInteger(TRIES),
                first == null ? null : first.toInstant(),
                row.getDate(DUE).toInstant());
    }

    private <T> T in(Function<MongoCollection<Document>, T> work) {
        return CurrentTenant.callAs(
                TenantId.PLATFORM, () -> work.apply(database.current().getCollection("auth_delivery_queue")));
    }
}
