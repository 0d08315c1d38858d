package vn.annals.kernel.service.rights;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * One document for each holder, by the name its tokens give it: a person's subject, a program's {@code client_id}. One slice
 * writes them, the edge of every service reads them. What somebody had before is kept beside what it has, so that no
 * late event of a membership that ended takes anything from the one that followed.
 */
public final class HeldRightsStore {

    /** The slice that writes the rows. */
    public static final String SLICE = "rights";

    private static final String GRANTS = "grants";

    private final SliceRows rows;

    public HeldRightsStore(TenantDatabase database) {
        this.rows = database.rows(SLICE, "rights");
    }

    public void put(String holder, String by, Grant grant) {
        var row = new Document("number", grant.number())
                .append("roles", grant.roles())
                .append("voided", grant.voided() == null ? null : Date.from(grant.voided()))
                .append("name", grant.name());
        rows.current().updateOne(eq(holder), set(GRANTS + "." + by, row), new UpdateOptions().upsert(true));
    }

    public Optional<Held> find(String holder) {
        return Optional.ofNullable(rows.current().find(eq(holder)).first())
                .flatMap(row -> row.get(GRANTS, Document.class).values().stream()
                        .map(grant -> grant((Document) grant))
                        .max(Comparator.comparingLong(Grant::number)))
                .map(Held::by);
    }

    /** Those of them who hold something in the current tenant, or did once. */
    public Set<String> among(Collection<String> holders) {
        var known = new HashSet<String>();
        rows.current().find(in("_id", holders)).forEach(row -> known.add(row.getString("_id")));
        return known;
    }

    private static Grant grant(Document row) {
        var voided = row.getDate("voided");
        return new Grant(
                row.getLong("number"),
                row.getList("roles", String.class),
                voided == null ? null : voided.toInstant(),
                row.getString("name"));
    }
}
