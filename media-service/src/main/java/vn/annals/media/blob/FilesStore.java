package vn.annals.media.blob;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaFile;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * What is known of each file of the current tenant: its kind, its length and the store that holds its bytes. One whose
 * bytes are being removed is marked first, and is nobody's file any more.
 */
public final class FilesStore {

    private static final String FILES = "media.files";
    private static final String REMADE = "metadata.remade";
    private static final String STORE = "metadata.store";
    private static final String MOVED = "metadata.movedAt";
    private static final String GOING = "goingSince";
    private static final String CAME = "uploadDate";

    private final TenantDatabase database;
    private final Clock clock;

    FilesStore(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How it stands with a file whose bytes have come. */
    sealed interface Standing {
        record Kept() implements Standing {}

        record Unknown() implements Standing {}

        record Going(Instant since) implements Standing {}
    }

    public Optional<KeptFile> find(String sha256) {
        return Optional.ofNullable(files().find(eq("_id", sha256)).first())
                .filter(row -> !row.containsKey(GOING))
                .map(FilesStore::file);
    }

    /** Remembers that the file has come once more, if it is kept. */
    Standing again(MediaFile file) {
        // The same bytes may have come as they were before pictures were made anew.
        var row = before(file.sha256(), combine(set(CAME, now()), set(REMADE, true)));
        return row == null
                ? new Standing.Unknown()
                : row.containsKey(GOING) ? new Standing.Going(row.getDate(GOING).toInstant()) : new Standing.Kept();
    }

    /** False when another has done so meanwhile. */
    boolean add(MediaFile file, StoreKind store) {
        return insertedOnce(new Document("_id", file.sha256())
                .append("length", file.size())
                .append(CAME, now())
                .append("filename", file.sha256() + "." + file.extension())
                .append(
                        "metadata",
                        new Document("type", file.type())
                                .append("extension", file.extension())
                                .append("remade", true)
                                .append("store", store.word())));
    }

    /** What is kept, in the order of hashes. */
    public List<KeptFile> list(String after, int limit) {
        var rows = page(after, limit);
        while (!rows.isEmpty() && rows.stream().allMatch(row -> row.containsKey(GOING))) {
            rows = page(rows.getLast().getString("_id"), limit);
        }
        return rows.stream()
                .filter(row -> !row.containsKey(GOING))
                .map(FilesStore::file)
                .toList();
    }

    private List<Document> page(String after, int limit) {
        return files().find(gt("_id", after))
                .sort(ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    public long count() {
        return files().estimatedDocumentCount();
    }

    public void move(String sha256, StoreKind to) {
        files().updateOne(eq("_id", sha256), combine(set(STORE, to.word()), set(MOVED, now())));
    }

    /** Marks a file as one that goes. False, and it stays, when it has come again since, or was never there. */
    public boolean letGo(String sha256, Instant cameBefore) {
        var row = before(sha256, set(GOING, now()));
        if (row == null) {
            return false;
        }
        // What is marked already was left behind by somebody who was killed.
        if (!row.containsKey(GOING) && !cameAt(row).isBefore(cameBefore)) {
            files().updateOne(eq("_id", sha256), unset(GOING));
            return false;
        }
        return true;
    }

    /** Marks bytes of which no file is known as such that go. False when a file has become known meanwhile. */
    public boolean letGoUnknown(String sha256) {
        return insertedOnce(new Document("_id", sha256).append(GOING, now()));
    }

    /** After its bytes have gone. */
    public void forget(String sha256) {
        files().deleteOne(eq("_id", sha256));
    }

    /** Files that were marked by somebody who did not come to the end of it. */
    public List<String> going() {
        var going = new ArrayList<String>();
        files().find().forEach(row -> {
            if (row.containsKey(GOING)) {
                going.add(row.getString("_id"));
            }
        });
        return going;
    }

    private static KeptFile file(Document row) {
        var metadata = row.get("metadata", Document.class);
        var moved = metadata.getDate("movedAt");
        return new KeptFile(
                new Fingerprint(
                        row.getString("_id"), row.get("length", Number.class).longValue()),
                metadata.getString("type"),
                metadata.getString("extension"),
                metadata.getBoolean("remade", false),
                // What came before there was a choice.
                StoreKind.of(metadata.get("store", StoreKind.GRIDFS.word())),
                cameAt(row),
                moved == null ? null : moved.toInstant());
    }

    private static Instant cameAt(Document row) {
        var came = row.getDate(CAME);
        return came == null ? Instant.EPOCH : came.toInstant();
    }

    private @Nullable Document before(String sha256, Bson change) {
        return files().findOneAndUpdate(
                        eq("_id", sha256), change, new FindOneAndUpdateOptions().returnDocument(ReturnDocument.BEFORE));
    }

    private boolean insertedOnce(Document row) {
        try {
            files().insertOne(row);
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failure;
        }
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private MongoCollection<Document> files() {
        return database.current().getCollection(FILES);
    }
}
