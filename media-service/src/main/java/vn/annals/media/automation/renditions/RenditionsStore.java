package vn.annals.media.automation.renditions;

import static vn.annals.kernel.refusal.EdgeRefusal.READ_MODEL_BEHIND;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaDescription.Focus;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.ledger.tenancy.SliceStandings;
import vn.annals.kernel.service.read.ReadBarrier;
import vn.annals.kernel.service.tenant.SliceRows;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.media.answer.RenditionProgress;
import vn.annals.media.blob.RenditionFiles;
import vn.annals.media.mediastore.References;

/** One row per file, and one per asset with its newest file and the point of it that matters. */
@Component
class RenditionsStore implements RenditionFiles, RenditionProgress, References {

    private static final String MADE = "made";
    private static final String NAME = "name";
    private static final String SHA256 = "sha256";
    private static final String FOCUS = "focus";
    private static final String FAILURE = "failure";

    private static final String ROWS = "media_renditions";

    private final TenantDatabase database;
    private final ReadBarrier barrier;
    private final SliceRows rows;

    RenditionsStore(TenantDatabase database, ReadBarrier barrier) {
        this.database = database;
        this.barrier = barrier;
        this.rows = database.rows(WhenMediaIsStoredThenMakeRenditions.SLICE, ROWS);
    }

    void put(String sha256, RenditionsRow row) {
        var made = new TreeMap<>(row.made())
                .entrySet().stream()
                        .map(each -> new Document(NAME, each.getKey()).append(SHA256, each.getValue()))
                        .toList();
        rows().replaceOne(
                        Filters.eq(sha256),
                        new Document("_id", sha256)
                                .append(FOCUS, point(row.focus()))
                                .append(MADE, made)
                                .append(FAILURE, row.failure()),
                        new ReplaceOptions().upsert(true));
    }

    void remember(MediaId asset, String sha256, Focus focus) {
        var row = new Document("_id", id(asset)).append(SHA256, sha256).append(FOCUS, point(focus));
        rows().replaceOne(Filters.eq(id(asset)), row, new ReplaceOptions().upsert(true));
    }

    Optional<String> fileOf(MediaId asset) {
        return row(id(asset)).map(row -> row.getString(SHA256));
    }

    Optional<Focus> focusOf(MediaId asset) {
        return row(id(asset)).map(RenditionsStore::focus);
    }

    Optional<RenditionsRow> find(String sha256) {
        return row(sha256).map(RenditionsStore::row);
    }

    @Override
    public Optional<String> find(String sha256, String name) {
        return find(sha256).map(row -> row.made().get(name));
    }

    @Override
    public Map<String, Progress> of(Collection<String> hashes) {
        var progress = new HashMap<String, Progress>();
        rows().find(Filters.in("_id", hashes)).forEach(found -> progress.put(found.getString("_id"), progress(found)));
        return progress;
    }

    @Override
    public Set<String> all() {
        var slice = WhenMediaIsStoredThenMakeRenditions.SLICE;
        barrier.awaitEverything(slice);
        var tenant = database.current();
        if (new SliceStandings(tenant)
                .find(slice)
                .filter(standing -> !standing.parked().isEmpty())
                .isPresent()) {
            throw READ_MODEL_BEHIND.because("something stands still in " + slice + "; mend that first");
        }
        var spokenOf = new HashSet<String>();
        // Rows that are built anew beside those that are read may speak of other files.
        for (var name : tenant.listCollectionNames()) {
            if (name.equals(ROWS) || name.startsWith(ROWS + ".")) {
                tenant.getCollection(name).find().forEach(row -> spokenOf.addAll(hashesIn(row)));
            }
        }
        return spokenOf;
    }

    private static List<String> hashesIn(Document row) {
        var hashes = new ArrayList<String>();
        hashes.add(row.getString(row.containsKey(SHA256) ? SHA256 : "_id"));
        row.getList(MADE, Document.class, List.of()).forEach(made -> hashes.add(made.getString(SHA256)));
        return hashes;
    }

    private static Progress progress(Document found) {
        var row = row(found);
        var names = row.made().keySet().stream()
                .filter(name -> !name.startsWith(ORIGINAL + "."))
                .sorted()
                .toList();
        return new Progress(row.failure() == null ? "made" : "failed", names);
    }

    private static RenditionsRow row(Document row) {
        var made = row.getList(MADE, Document.class, List.of()).stream()
                .collect(Collectors.toMap(each -> each.getString(NAME), each -> each.getString(SHA256)));
        return new RenditionsRow(focus(row), made, row.getString(FAILURE));
    }

    private static Focus focus(Document row) {
        var point = row.getList(FOCUS, Integer.class);
        return new Focus(point.getFirst(), point.getLast());
    }

    private static List<Integer> point(Focus focus) {
        return List.of(focus.x(), focus.y());
    }

    private static String id(MediaId asset) {
        return "asset/" + asset.value();
    }

    private Optional<Document> row(String id) {
        return Optional.ofNullable(rows().find(Filters.eq(id)).first());
    }

    private MongoCollection<Document> rows() {
        return rows.current();
    }
}
