package vn.annals.auth.automation.delivery;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * All tenants' deliveries that are under way, in the platform's database: names and numbers only. A row is named by when it
 * is due, {@code <due>/<tenant>/<webhook>/<place>/<asked>}, so that a look reads what is due and nothing that waits. What is
 * put off is written under its new name before the old one goes; a row that is left over, or comes back after it was
 * settled, is seen to be of no use and goes again.
 */
@Component
class DeliveryQueueStore {

    private static final String ID = "_id";
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

    /** False when it stands there already. */
    boolean put(Delivery delivery) {
        var row = new Document(TENANT, delivery.tenant().value())
                .append(WEBHOOK, delivery.webhook().value())
                .append(PLACE, delivery.place().number())
                .append(ASKED, delivery.asked())
                .append(TRIES, delivery.tries())
                .append(FIRST, delivery.first() == null ? null : Date.from(delivery.first()))
                .append(DUE, Date.from(delivery.due()));
        var put = in(rows -> rows.replaceOne(eq(id(delivery)), row, new ReplaceOptions().upsert(true)));
        return put.getMatchedCount() == 0;
    }

    List<Delivery> due(Instant now) {
        return in(rows -> rows.find(lt(ID, moment(now.plusMillis(1))))
                .map(DeliveryQueueStore::delivery)
                .into(new ArrayList<>()));
    }

    /** Keeps the delivery for the caller until then; empty when another process was faster. */
    Optional<Delivery> claimed(Delivery delivery, Instant until) {
        var kept = delivery.putOff(until);
        if (!put(kept)) {
            return Optional.empty();
        }
        if (settled(delivery)) {
            return Optional.of(kept);
        }
        settled(kept);
        return Optional.empty();
    }

    void triedInVain(Delivery delivery, Instant first, Instant next) {
        put(delivery.triedAgain(first, next));
        settled(delivery);
    }

    /** False when it was settled before. */
    boolean settled(Delivery delivery) {
        return removed(id(delivery));
    }

    /** Names anew what was named by an older release, for which all rows are read. */
    void renamed() {
        for (var row : in(rows -> rows.find().into(new ArrayList<>()))) {
            var delivery = delivery(row);
            if (!row.getString(ID).equals(id(delivery))) {
                put(delivery);
                removed(row.getString(ID));
            }
        }
    }

    private boolean removed(String id) {
        return in(rows -> rows.deleteOne(eq(id))).getDeletedCount() == 1;
    }

    private static String id(Delivery delivery) {
        return moment(delivery.due()) + "/" + delivery.id() + "/" + delivery.asked();
    }

    private static String moment(Instant at) {
        return "%019d".formatted(at.toEpochMilli());
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
