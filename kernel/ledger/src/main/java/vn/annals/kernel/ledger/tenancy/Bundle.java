package vn.annals.kernel.ledger.tenancy;

import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes of rows that wait to be written many with one message, in the order of each collection. They are kept
 * back where nobody reads the rows yet, or the rows are far behind; they are written before any row of their collection is read, before an event is
 * given up, and before the place in the ledger is stored. Rows that tell others of changes are written after all else that
 * waits. What the database refuses in a bundle is done again one by one, so that only the event it belongs to is parked;
 * the rows of its aggregate may hold later events by then.
 */
public final class Bundle {

    private static final Logger LOG = LoggerFactory.getLogger(Bundle.class);
    private static final int LARGEST = 2_000;

    private final Map<MongoNamespace, Kept> changed = new LinkedHashMap<>();
    private final Map<MongoNamespace, Kept> entries = new LinkedHashMap<>();
    private final Map<MongoNamespace, Kept> counts = new LinkedHashMap<>();
    // In the order in which they are written.
    private final List<Map<MongoNamespace, Kept>> waiting = List.of(changed, entries, counts);
    private boolean wanted;
    private boolean keeps;
    private boolean refused;
    private int size;

    private record Kept(MongoCollection<Document> rows, List<WriteModel<Document>> changes) {}

    /** Passes by itself: the events are handled again from the place that was stored last. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(MongoException cause) {
            super("rows were not written together", cause);
        }
    }

    /** Nothing waits in it, until it is told to keep. */
    static Bundle none() {
        return new Bundle();
    }

    static Bundle ofReplay() {
        var bundle = new Bundle();
        bundle.keep(true);
        return bundle;
    }

    /** Whether changes that come from now on are kept back; what waits is written first. */
    void keep(boolean back) {
        if (back != wanted) {
            writeOut();
            wanted = back;
            keeps = back;
        }
    }

    public void add(MongoCollection<Document> rows, List<? extends WriteModel<Document>> changes) {
        if (keeps) {
            keep(changed, rows, changes);
        } else {
            rows.bulkWrite(changes);
        }
    }

    /** Entries from which others learn of what was added before, and then changes that say how many entries there are. */
    public void addEntries(
            MongoCollection<Document> rows,
            List<InsertOneModel<Document>> told,
            List<? extends WriteModel<Document>> counted) {
        if (keeps) {
            keep(entries, rows, told);
            keep(counts, rows, counted);
        } else {
            var all = new ArrayList<WriteModel<Document>>(told);
            all.addAll(counted);
            rows.bulkWrite(all);
        }
    }

    private void keep(
            Map<MongoNamespace, Kept> kept,
            MongoCollection<Document> rows,
            List<? extends WriteModel<Document>> changes) {
        kept.computeIfAbsent(rows.getNamespace(), _ -> new Kept(rows, new ArrayList<>()))
                .changes()
                .addAll(changes);
        size += changes.size();
        if (size >= LARGEST) {
            writeOut();
        }
    }

    /** What waits for these rows is written: they are about to be read, or changed in another way. */
    public void writeOut(MongoNamespace rows) {
        if (entries.containsKey(rows) || counts.containsKey(rows)) {
            writeOut();
        } else {
            writeOut(changed, rows);
        }
    }

    void writeOut() {
        for (var kept : waiting) {
            List.copyOf(kept.keySet()).forEach(rows -> writeOut(kept, rows));
        }
    }

    private void writeOut(Map<MongoNamespace, Kept> kept, MongoNamespace rows) {
        var together = kept.remove(rows);
        if (together != null) {
            write(together);
        }
    }

    /** Nothing waits in it during {@code work}. */
    boolean aside(BooleanSupplier work) {
        writeOut();
        var before = keeps;
        keeps = false;
        try {
            return work.getAsBoolean();
        } finally {
            keeps = before;
        }
    }

    /** False when something was refused since it was asked last: where the slice is must not be stored then. */
    boolean settled() {
        try {
            writeOut();
        } catch (Refused again) {
            LOG.warn("Rows are written one by one for a while", again);
        }
        var whole = !refused;
        refused = false;
        keeps = whole && wanted;
        return whole;
    }

    private void write(Kept together) {
        size -= together.changes().size();
        try {
            together.rows().bulkWrite(together.changes());
        } catch (MongoException failure) {
            waiting.forEach(Map::clear);
            size = 0;
            keeps = false;
            refused = true;
            throw new Refused(failure);
        }
    }
}
