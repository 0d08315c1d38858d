package vn.annals.kernel.ledger.tenancy;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.UnknownEvent;

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
            var stored = new HashSet<String>();
            parked.find().forEach(document -> stored.add(document.getString("_id")));
            keys.retainAll(stored);
            keys.addAll(stored);
        }
    }

    boolean has(String slice, String aggregate) {
        return keys.contains(key(slice, aggregate));
    }

    /** As far as this process has heard. */
    long count(String slice) {
        return keys.stream().filter(key -> key.startsWith(slice + "/")).count();
    }

    void park(String slice, String aggregate, LedgerPosition position, Throwable why) {
        if (parked != null) {
            parked.updateOne(
                    eq("_id", key(slice, aggregate)),
                    Updates.combine(
                            Updates.setOnInsert("position", position.number()),
                            Updates.setOnInsert("failure", word(why))),
                    new UpdateOptions().upsert(true));
        }
        keys.add(key(slice, aggregate));
    }

    /** Where the aggregate stands still in that slice, if it does. */
    Optional<LedgerPosition> position(String slice, String aggregate) {
        var row = parked == null
                ? null
                : parked.find(eq("_id", key(slice, aggregate))).first();
        return Optional.ofNullable(row).map(found -> LedgerPosition.of(found.getLong("position")));
    }

    /** It was taken up again and came as far as here. */
    void parkAnew(String slice, String aggregate, LedgerPosition position, Throwable why) {
        if (parked != null) {
            parked.updateOne(
                    eq("_id", key(slice, aggregate)),
                    Updates.combine(Updates.set("position", position.number()), Updates.set("failure", word(why))));
        }
    }

    void release(String slice, String aggregate) {
        if (parked != null) {
            parked.deleteOne(eq("_id", key(slice, aggregate)));
        }
        keys.remove(key(slice, aggregate));
    }

    /** What was parked while rows were built anew is what is parked in them. A repeat finishes what was begun. */
    void moved(String from, String to) {
        if (parked == null) {
            return;
        }
        var built = of(from);
        of(to).keySet().stream()
                .filter(aggregate -> !built.containsKey(aggregate))
                .forEach(aggregate -> parked.deleteOne(eq("_id", key(to, aggregate))));
        built.forEach((aggregate, row) -> {
            var moved = new Document(row).append("_id", key(to, aggregate));
            parked.replaceOne(eq("_id", key(to, aggregate)), moved, new ReplaceOptions().upsert(true));
        });
        reload();
    }

    /** A replay that has ended left these. */
    void forget(String slice) {
        of(slice).keySet().forEach(aggregate -> release(slice, aggregate));
    }

    /** The rows of one slice, by aggregate. */
    Map<String, Document> of(String slice) {
        var found = new HashMap<String, Document>();
        if (parked != null) {
            for (var row : parked.find()) {
                var id = row.getString("_id");
                if (id.startsWith(slice + "/")) {
                    found.put(id.substring(slice.length() + 1), row);
                }
            }
        }
        return found;
    }

    // Axon wraps what a serializer throws; that a newer program is needed must be told from a bad payload.
    private static String word(Throwable why) {
        for (var cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownEvent) {
                return UnknownEvent.class.getSimpleName();
            }
        }
        return why.getClass().getSimpleName();
    }

    private static String key(String slice, String aggregate) {
        return slice + "/" + aggregate;
    }
}
