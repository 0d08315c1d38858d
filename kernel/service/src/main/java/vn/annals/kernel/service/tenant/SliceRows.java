package vn.annals.kernel.service.tenant;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;
import vn.annals.kernel.ledger.tenancy.Generation;

/** Rows of one slice: of the generation that is being written, else of the one that is read. Ask at each use. */
public final class SliceRows {

    private final TenantDatabase database;
    private final String slice;
    private final String collection;

    SliceRows(TenantDatabase database, String slice, String collection) {
        this.database = database;
        this.slice = slice;
        this.collection = collection;
    }

    /** To read rows, or to change them at once. */
    public MongoCollection<Document> current() {
        var rows = rows();
        Generation.pending().writeOut(rows.getNamespace());
        return rows;
    }

    /** In their order; at the latest when rows are read. */
    public void change(List<? extends WriteModel<Document>> changes) {
        Generation.pending().add(rows(), changes);
    }

    /** After all that was changed before: others follow these rows, and look at those. */
    public void tell(InsertOneModel<Document> entry, List<? extends WriteModel<Document>> changes) {
        Generation.pending().addEntries(rows(), List.of(entry), changes);
    }

    /** Differs for each tenant and for each time the rows are built anew. */
    public String fullName() {
        return rows().getNamespace().getFullName();
    }

    private MongoCollection<Document> rows() {
        return database.current().getCollection(name(database.generation(slice)));
    }

    boolean isOf(String other) {
        return slice.equals(other);
    }

    String name(int generation) {
        return generation == 1 ? collection : collection + "." + generation;
    }
}
