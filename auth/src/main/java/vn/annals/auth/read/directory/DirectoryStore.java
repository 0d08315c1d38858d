package vn.annals.auth.read.directory;

import static com.mongodb.client.model.Updates.set;
import static vn.annals.auth.answer.TenantAnswer.ACTIVE;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.TenantAnswer;
import vn.annals.auth.read.RowsStore;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per tenant, in the platform's database. */
@Component
class DirectoryStore {

    private static final String STATE = "state";

    private final RowsStore rows;

    DirectoryStore(TenantDatabase database) {
        this.rows = new RowsStore(database, DirectoryProjection.SLICE, "auth_directory");
    }

    void add(TenantAnswer tenant, long commit) {
        var row = new Document("name", tenant.name())
                .append("locality", tenant.locality())
                .append("hostnames", tenant.hostnames())
                .append(STATE, tenant.state())
                .append("registeredAt", Date.from(tenant.registeredAt()));
        rows.add(tenant.slug(), row, commit);
    }

    void activated(String slug, Instant at, long commit) {
        rows.change(slug, commit, set(STATE, ACTIVE), set("activatedAt", Date.from(at)));
    }

    void became(String slug, String state, long commit) {
        rows.change(slug, commit, set(STATE, state));
    }

    void described(TenantDescribed event, long commit) {
        rows.change(
                event.slug(),
                commit,
                set("name", event.name()),
                set("locality", event.locality()),
                set("hostnames", event.hostnames()));
    }

    Optional<TenantAnswer> find(String slug) {
        return rows.find(slug).map(DirectoryStore::tenant);
    }

    List<TenantAnswer> all() {
        return sorted(rows.all());
    }

    List<TenantAnswer> some(Set<String> slugs) {
        return sorted(rows.find(slugs));
    }

    private static List<TenantAnswer> sorted(List<Document> rows) {
        return rows.stream()
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
