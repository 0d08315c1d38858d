package vn.annals.kernel.ledger.tenancy;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.LedgerPosition;

/**
 * Aggregates whose events a slice could not handle. Only the position is kept, never the payload, so that erased data
 * stays erased and a later upcaster applies.
 */
final class Parked {

    private final @Nullable MongoCollection<Document> parked;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    private Parked(@Nullable MongoCollection<Document> parked) {
        this.parked = parked;
    }

    static Parked in(MongoDatabase database) {
        return new Parked(database.getCollection("parked"));
    }

    /** For slices that are replayed from the start: a mended handler needs no one to bring back what was parked. */
    static Parked inMemory() {
        return new Parked(null);
    }

    void reload() {
        if (parked != null) {
            keys.clear();
            parked.find().forEach(document -> keys.add(document.getString("_id")));
        }
    }

    boolean has(String slice, String aggregate) {
        return keys.contains(key(slice, aggregate));
    }

    void park(String slice, String aggregate, LedgerPosition position, Throwable why) {
        if (parked != null) {
            parked.updateOne(
                    eq("_id", key(slice, aggregate)),
                    Updates.combine(
                            Updates.setOnInsert("position", position.number()),
                            Updates.setOnInsert("failure", why.getClass().getSimpleName())),
                    new UpdateOptions().upsert(true));
        }
        keys.add(key(slice, aggregate));
    }

    private static String key(String slice, String aggregate) {
        return slice + "/" + aggregate;
    }
}
