package vn.annals.database;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/** How rows and keys lie in the store. A store of the form before this one is brought to it when it is opened. */
final class StoreForm {

    private static final int KEYS_AS_BYTES = 1;
    private static final String INDEX = "._index_";

    private StoreForm() {}

    static String indexName(String collection, String index) {
        return collection + INDEX + index;
    }

    static MVMap<byte[], Object> index(MVStore store, String name) {
        return store.openMap(name, new MVMap.Builder<byte[], Object>().keyType(ByteArrayDataType.INSTANCE));
    }

    static <K> MVMap<K, Document> rows(MVStore store, String name) {
        return store.openMap(name, new MVMap.Builder<K, Document>().valueType(new RowType()));
    }

    /** All of it or, when it is killed meanwhile, nothing. */
    static void renew(MVStore store) {
        if (store.getStoreVersion() < KEYS_AS_BYTES) {
            store.getMapNames().stream().filter(name -> name.contains(INDEX)).forEach(name -> renewIndex(store, name));
            store.setStoreVersion(KEYS_AS_BYTES);
            store.commit();
        }
    }

    private static void renewIndex(MVStore store, String name) {
        MVMap<KeyValue, Object> older = store.openMap(name);
        var entries = older.entrySet().stream()
                .map(entry -> Map.entry(KeyBytes.of(entry.getKey()), entry.getValue()))
                .toList();
        store.removeMap(older);
        var index = index(store, name);
        entries.forEach(entry -> index.put(entry.getKey(), entry.getValue()));
    }
}
