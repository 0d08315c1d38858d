package vn.annals.auth.read;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * The rows of one slice, found by their {@code _id}: few, so that they may be read whole. A row keeps the commit it has seen,
 * and an older one changes nothing.
 */
public final class RowsStore {

    private static final String COMMIT = "commit";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final SliceRows rows;

    public RowsStore(TenantDatabase database, String slice, String collection) {
        this.rows = database.rows(slice, collection);
    }

    /** Nothing, where the row is there. */
    public void add(String id, Document row, long commit) {
        var first = new Document("$setOnInsert", row.append(COMMIT, commit));
        rows.current().updateOne(eq(id), first, UPSERT);
    }

    public void change(String id, long commit, Bson... changes) {
        var unseen = and(eq(id), lt(COMMIT, commit));
        rows.current().updateOne(unseen, combine(combine(changes), set(COMMIT, commit)));
    }

    /** For what is guarded by something else than the commit of its row. */
    public void change(Bson row, Bson change) {
        rows.current().updateOne(row, change);
    }

    public Optional<Document> find(String id) {
        return Optional.ofNullable(rows.current().find(eq(id)).first());
    }

    public List<Document> find(Collection<String> ids) {
        return rows.current().find(in("_id", ids)).into(new ArrayList<>());
    }

    public List<Document> all() {
        return rows.current().find().into(new ArrayList<>());
    }
}
