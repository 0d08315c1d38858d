package vn.annals.kernel.ledger.tenancy;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** Of each slice of a tenant: the generation that is read, and the one that is being built, if there is one. */
public final class ReadModels {

    private static final String ACTIVE = "active";
    private static final String NEXT = "next";
    private static final String READY = "ready";

    private final MongoCollection<Document> models;
    private final Map<String, Model> known = new ConcurrentHashMap<>();

    /** {@code next} is 0 when nothing is being built; {@code ready} when it has caught up and waits to be read. */
    public record Model(int active, int next, boolean ready) {

        private static final Model FIRST = new Model(Generation.FIRST, 0, false);

        private static Model of(Document row) {
            return new Model(
                    row.getInteger(ACTIVE, Generation.FIRST), row.getInteger(NEXT, 0), row.getBoolean(READY, false));
        }
    }

    public ReadModels(MongoDatabase database) {
        models = database.getCollection("readmodels");
    }

    /** Asks the database. */
    public Map<String, Model> all() {
        var all = new HashMap<String, Model>();
        models.find().forEach(row -> all.put(row.getString("_id"), Model.of(row)));
        return all;
    }

    void reload(Iterable<Slice> slices) {
        known.putAll(all());
        for (var slice : slices) {
            if (!known.containsKey(slice.name())) {
                var first = Updates.setOnInsert(ACTIVE, Generation.FIRST);
                models.updateOne(eq("_id", slice.name()), first, new UpdateOptions().upsert(true));
            }
        }
    }

    int active(String slice) {
        return model(slice).active;
    }

    OptionalInt building(String slice) {
        var model = model(slice);
        return model.next == 0 ? OptionalInt.empty() : OptionalInt.of(model.next);
    }

    /** Asks the database. */
    boolean builds(String slice, int next) {
        learn(slice);
        var model = model(slice);
        return model.next == next && !model.ready;
    }

    /** Asks the database while rows are being built: others may know first. */
    boolean ready(String slice) {
        if (model(slice).next != 0 && !model(slice).ready) {
            learn(slice);
        }
        return model(slice).ready;
    }

    /** Nothing happens when one is being built already. */
    void begin(String slice) {
        var next = active(slice) + 1;
        models.updateOne(and(eq("_id", slice), eq(ACTIVE, next - 1), exists(NEXT, false)), Updates.set(NEXT, next));
        learn(slice);
    }

    void caughtUp(String slice, int next) {
        models.updateOne(and(eq("_id", slice), eq(NEXT, next)), Updates.set(READY, true));
        learn(slice);
    }

    void flip(String slice) {
        var next = building(slice).orElseThrow();
        models.updateOne(
                and(eq("_id", slice), eq(NEXT, next)),
                Updates.combine(Updates.set(ACTIVE, next), Updates.unset(NEXT), Updates.unset(READY)));
        learn(slice);
    }

    private void learn(String slice) {
        var row = models.find(eq("_id", slice)).first();
        known.put(slice, row == null ? Model.FIRST : Model.of(row));
    }

    private Model model(String slice) {
        return known.getOrDefault(slice, Model.FIRST);
    }
}
