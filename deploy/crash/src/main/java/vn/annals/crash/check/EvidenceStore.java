package vn.annals.crash.check;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ReadConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;
import vn.annals.crash.child.ServerStore;
import vn.annals.crash.history.Sighting;
import vn.annals.crash.page.PageSlice;
import vn.annals.kernel.tenancy.TenantId;

/** A tenant's database as an onlooker reads it, past all of the product's code. */
public final class EvidenceStore {

    private static final int LOOK_AHEAD = 64;

    private final MongoDatabase database;
    private final MongoCollection<Document> ledger;

    public EvidenceStore(ServerStore server, TenantId tenant) {
        database = server.database(tenant);
        ledger = database.getCollection("ledger").withReadConcern(ReadConcern.MAJORITY);
    }

    public List<LedgerCommit> ledger() {
        var commits = new ArrayList<LedgerCommit>();
        ledger.find().sort(Sorts.ascending("_id")).forEach(found -> commits.add(LedgerCommit.of(found)));
        return commits;
    }

    /** What lies beyond a commit, by the numbers that should come next. */
    public List<Sighting> next(long last) {
        var numbers =
                LongStream.rangeClosed(last + 1, last + LOOK_AHEAD).boxed().toList();
        return sightings(ledger.find(in("_id", numbers)));
    }

    /** What lies beyond a commit, whatever its number. */
    public List<Sighting> beyond(long last) {
        return sightings(ledger.find(gt("_id", last)));
    }

    public Map<PageSlice, List<String>> rows(List<PageSlice> slices) {
        var rows = new TreeMap<PageSlice, List<String>>();
        slices.forEach(slice -> rows.put(slice, documents(slice.word())));
        return rows;
    }

    public List<String> parked() {
        return documents("parked");
    }

    /** How far a slice is, as stored. */
    public long position(PageSlice slice) {
        var token = database.getCollection("tokens")
                .find(eq("_id", slice.word() + "/0"))
                .first();
        return token == null ? 0 : token.getLong("position");
    }

    public long head() {
        var last = ledger.find().sort(Sorts.descending("_id")).limit(1).first();
        return last == null ? 0 : last.getLong("_id");
    }

    /** Makes the first payload of a command's commit unreadable. */
    public void garble(String command) {
        var broken = new Binary("{\"command\": \"half a".getBytes(StandardCharsets.UTF_8));
        ledger.updateOne(
                eq("cmd", command),
                Updates.combine(Updates.set("body.0.payload", broken), Updates.unset("body.0.packed")));
    }

    private List<String> documents(String collection) {
        var documents = new TreeMap<String, String>();
        database.getCollection(collection)
                .find()
                .forEach(found -> documents.put(found.getString("_id"), found.toJson()));
        return List.copyOf(documents.values());
    }

    private static List<Sighting> sightings(FindIterable<Document> found) {
        var sightings = new ArrayList<Sighting>();
        found.forEach(document -> sightings.add(sighting(LedgerCommit.of(document))));
        sightings.sort(Comparator.comparingLong(Sighting::number));
        return sightings;
    }

    // A payload that was garbled on purpose tells no number, and none is missed.
    private static Sighting sighting(LedgerCommit commit) {
        var events = commit.body().size();
        var mark = commit.body().isEmpty() ? null : commit.body().getFirst().mark();
        return new Sighting(commit.number(), events, mark == null ? events : mark.parts(), commit.leafHash());
    }
}
