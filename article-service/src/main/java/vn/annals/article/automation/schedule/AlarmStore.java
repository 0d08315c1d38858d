package vn.annals.article.automation.schedule;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.article.automation.schedule.Alarm.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/**
 * One row, {@code <article>/<deed>}, for what is still to happen in the current tenant, and one document for all tenants
 * that says how often the rows of each have changed.
 */
@Component
class AlarmStore {

    private static final String CHANGES = "changes";

    private final RowsStore rows;
    private final TenantDatabase database;

    AlarmStore(TenantDatabase database) {
        this.rows = new RowsStore(database, AlarmsProjection.SLICE, "article_schedule");
        this.database = database;
    }

    void set(ArticleId article, Deed deed, Instant due, EventMessage<?> because) {
        put(article, deed, new RowChange().set("due", due).set("begun", false), because);
    }

    /** One that was begun by hand was due when it was begun. */
    void begin(ArticleId article, Instant at, EventMessage<?> because) {
        put(article, Deed.PUBLISH, new RowChange().least("due", at).set("begun", true), because);
    }

    private void put(ArticleId article, Deed deed, RowChange change, EventMessage<?> because) {
        var context = new Document();
        CommitContext.from(because.getMetaData()).toMetaData().forEach(context::append);
        rows.put(
                id(article, deed),
                change.set("article", article.value())
                        .set("deed", deed.name())
                        .set("event", because.getIdentifier())
                        .set("context", context));
        told();
    }

    /** Changes an alarm if there is one. */
    void change(ArticleId article, Deed deed, RowChange change) {
        if (rows.change(id(article, deed), change)) {
            told();
        }
    }

    void remove(ArticleId article, Deed deed) {
        if (rows.remove(id(article, deed))) {
            told();
        }
    }

    /** All that is still to happen in the current tenant. */
    List<Alarm> all() {
        return rows.all().stream().map(AlarmStore::alarm).toList();
    }

    /** Of each tenant that ever scheduled anything. */
    Map<TenantId, Long> changes() {
        var found = changesOfAll().find(Filters.eq(CHANGES)).first();
        var counted = new HashMap<TenantId, Long>();
        if (found != null) {
            found.get("of", Document.class)
                    .forEach((tenant, number) -> counted.put(new TenantId(tenant), ((Number) number).longValue()));
        }
        return counted;
    }

    private void told() {
        var more = new Document("$inc", new Document("of." + CurrentTenant.get().value(), 1L));
        changesOfAll().updateOne(Filters.eq(CHANGES), more, new UpdateOptions().upsert(true));
    }

    private static String id(ArticleId article, Deed deed) {
        return article.value() + "/" + deed.name();
    }

    private static Alarm alarm(Document row) {
        return new Alarm(
                new ArticleId(row.getString("article")),
                Deed.valueOf(row.getString("deed")),
                row.getDate("due").toInstant(),
                row.getBoolean("begun", false),
                row.getBoolean("shown", false),
                row.getString("event"),
                MetaData.from(row.get("context", new Document())));
    }

    private MongoCollection<Document> changesOfAll() {
        return CurrentTenant.callAs(TenantId.PLATFORM, database::current).getCollection("article_schedule_changes");
    }
}
