package vn.annals.auth.read.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static vn.annals.auth.answer.TenantAnswer.ACTIVE;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.TenantAnswer;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per tenant, in the platform's database. A row keeps the commit it has seen; an older one changes nothing. */
@Component
class DirectoryStore {

    private static final String COMMIT = "commit";
    private static final String STATE = "state";

    private final SliceRows rows;

    DirectoryStore(TenantDatabase database) {
        this.rows = database.rows(DirectoryProjection.SLICE, "auth_directory");
    }

    void add(TenantAnswer tenant, long commit) {
        var row = new Document("name", tenant.name())
                .append("locality", tenant.locality())
                .append("hostnames", tenant.hostnames())
                .append(STATE, tenant.state())
                .append("registeredAt", Date.from(tenant.registeredAt()))
                .append(COMMIT, commit);
        rows().updateOne(eq(tenant.slug()), new Document("$setOnInsert", row), new UpdateOptions().upsert(true));
    }

    void activated(String slug, Instant at, long commit) {
        change(slug, commit, combine(set(STATE, ACTIVE), set("activatedAt", Date.from(at))));
    }

    void became(String slug, String state, long commit) {
        change(slug, commit, set(STATE, state));
    }

    void described(TenantDescribed event, long commit) {
        change(
                event.slug(),
                commit,
                combine(
                        set("name", event.name()),
                        set("locality", event.locality()),
                        set("hostnames", event.hostnames())));
    }

    Optional<TenantAnswer> find(String slug) {
        return Optional.ofNullable(rows().find(eq(slug)).first()).map(DirectoryStore::tenant);
    }

    List<TenantAnswer> all() {
        return sorted(rows().find());
    }

    List<TenantAnswer> some(Set<String> slugs) {
        return sorted(rows().find(in("_id", slugs)));
    }

    private void change(String slug, long commit, Bson change) {
        rows().updateOne(and(eq(slug), lt(COMMIT, commit)), combine(change, set(COMMIT, commit)));
    }

    private MongoCollection<Document> rows() {
        return rows.current();
    }

    private static List<TenantAnswer> sorted(FindIterable<Document> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(DirectoryStore::tenant)
                .sorted(Comparator.comparing(TenantAnswer::slug))
                .toList();
    }

    private static TenantAnswer tenant(Document row) {
        var activatedAt = row.getDate("activatedAt");
        return new TenantAnswer(
                row.getString("_id"),
                row.getString("name"),
                row.getString("locality"),
                row.getList("hostnames", String.class),
                row.getString(STATE),
                row.getDate("registeredAt").toInstant(),
                activatedAt == null ? null : activatedAt.toInstant());
    }
}
