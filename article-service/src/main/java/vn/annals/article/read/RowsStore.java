package vn.annals.article.read;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** The rows of one slice in the current tenant's database, found by their {@code _id} and by nothing else. */
public final class RowsStore {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final SliceRows rows;

    public RowsStore(TenantDatabase tenant, String slice, String collection) {
        this.rows = tenant.rows(slice, collection);
    }

    public void put(String id, RowChange change) {
        put(Map.of(id, change));
    }

    /** In their order, and with one message to the database. */
    public void put(Map<String, RowChange> changes) {
        rows.change(models(changes).toList());
    }

    private static Stream<UpdateOneModel<Document>> models(Map<String, RowChange> changes) {
        return changes.entrySet().stream()
                .map(change -> new UpdateOneModel<>(
                        Filters.eq(change.getKey()), change.getValue().operators(), UPSERT));
    }

    /** False, and nothing is changed, when there is no such row. */
    public boolean change(String id, RowChange change) {
        return rows().updateOne(Filters.eq(id), change.operators()).getMatchedCount() > 0;
    }

    /** False when there is no such row. */
    public boolean remove(String id) {
        return rows().deleteOne(Filters.eq(id)).getDeletedCount() > 0;
    }

    /**
     * Adds what others follow, and makes the changes that go with it. False, and nothing is changed, when there is such a
     * row; where changes wait to be written that is found later, and the event comes again.
     */
    boolean add(String id, Document row, Map<String, RowChange> changes) {
        try {
            rows.tell(
                    new InsertOneModel<>(new Document(row).append("_id", id)),
                    models(changes).toList());
            return true;
        } catch (MongoBulkWriteException refused) {
            var first = refused.getWriteErrors().getFirst();
            if (first.getIndex() == 0 && first.getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    /** Differs for each tenant and for each time the rows are built anew. */
    public String name() {
        return rows.fullName();
    }

    public Optional<Document> find(String id) {
        return Optional.ofNullable(rows().find(Filters.eq(id)).first());
    }

    /** In no particular order; ids without a row are left out. */
    public List<Document> find(Collection<String> ids) {
        return rows().find(Filters.in("_id", ids)).into(new ArrayList<>());
    }

    public List<Document> all() {
        return rows().find().into(new ArrayList<>());
    }

    private MongoCollection<Document> rows() {
        return rows.current();
    }
}
