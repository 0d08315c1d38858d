package vn.annals.article.automation.schedule;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.article.automation.schedule.Alarm.Deed;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** The alarms of all tenants in one place, so that one query a second finds those that are due. */
@Component
class AlarmStore {

    private static final int MOST_AT_ONCE = 200;

    private final TenantDatabase database;

    AlarmStore(TenantDatabase database) {
        this.database = database;
    }

    void put(Alarm alarm) {
        var row = new Document("_id", id(alarm))
                .append("tenant", alarm.tenant().value())
                .append("article", alarm.article().value())
                .append("deed", alarm.deed().name())
                .append("due", alarm.due().toEpochMilli())
                .append("event", alarm.because().getIdentifier())
                .append("context", context(alarm));
        alarms().replaceOne(Filters.eq(id(alarm)), row, new ReplaceOptions().upsert(true));
    }

    /** The oldest first. */
    List<Alarm> due(Instant now) {
        return alarms().find(Filters.lte("due", now.toEpochMilli()))
                .sort(new Document("due", 1))
                .limit(MOST_AT_ONCE)
                .map(AlarmStore::alarm)
                .into(new ArrayList<>());
    }

    void remove(Alarm alarm) {
        alarms().deleteOne(Filters.eq(id(alarm)));
    }

    private static String id(Alarm alarm) {
        return String.join(
                "/",
                alarm.tenant().value(),
                alarm.article().value(),
                alarm.deed().name(),
                Long.toString(alarm.due().toEpochMilli()));
    }

    private static Document context(Alarm alarm) {
        var context = new Document();
        CommitContext.from(alarm.because().getMetaData()).toMetaData().forEach(context::append);
        return context;
    }

    private static Alarm alarm(Document row) {
        var because = new GenericEventMessage<>(
                Objects.requireNonNull(row.getString("event")),
                row.getString("deed"),
                MetaData.from(row.get("context", new Document())),
                Instant.EPOCH);
        return new Alarm(
                new TenantId(row.getString("tenant")),
                new ArticleId(row.getString("article")),
                Deed.valueOf(row.getString("deed")),
                Instant.ofEpochMilli(row.getLong("due")),
                because);
    }

    private MongoCollection<Document> alarms() {
        return CurrentTenant.callAs(TenantId.PLATFORM, database::current).getCollection("article_alarms");
    }
}
