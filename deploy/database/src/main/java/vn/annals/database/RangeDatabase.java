package vn.annals.database;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose collections answer ranges of {@code _id} from their sorted map, and whose unique indexes keep bytes. */
final class RangeDatabase extends H2Database {

    private final MVStore store;

    RangeDatabase(String name, MVStore store, CursorRegistry cursors) {
        // The parent's constructor opens collections, so the store must be there before it runs.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        var fullName = getDatabaseName() + "." + collectionName;
        MVMap<Object, Document> rows = StoreForm.rows(store, "databases." + fullName);
        MVMap<String, Object> meta = store.openMap("meta." + fullName);
        return new RangeCollection(this, collectionName, options, rows, meta, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        var name = StoreForm.indexName(getFullCollectionNamespace(collectionName), indexName);
        return new UniqueKeys(StoreForm.index(store, name), indexName, keys, sparse);
    }
}
