package vn.annals.kernel.service.tenant;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

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

    public MongoCollection<Document> current() {
        var generation = database.generation(slice);
        return database.current().getCollection(name(generation));
    }

    boolean isOf(String other) {
        return slice.equals(other);
    }

    String name(int generation) {
        return generation == 1 ? collection : collection + "." + generation;
    }
}
