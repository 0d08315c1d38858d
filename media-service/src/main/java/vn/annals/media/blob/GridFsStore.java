package vn.annals.media.blob;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * Chunks in GridFS form, written by hand: GridFS's own writer deletes the chunks of its file when it fails, and of two
 * uploads of the same bytes one does. Chunks have ids of their own making, so that each is found without a range.
 */
final class GridFsStore implements BytesStore {

    private static final String CHUNKS = "media.chunks";
    private static final String BROUGHT = "at";
    private static final int CHUNK = 1024 * 1024;
    // The letter after the stroke between a hash and a number: behind all chunks of one file, before those of the next.
    private static final String END = "0";

    private final TenantDatabase database;
    private final Clock clock;

    GridFsStore(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public StoreKind kind() {
        return StoreKind.GRIDFS;
    }

    @Override
    public void put(Fingerprint file, Path bytes) throws IOException {
        var chunks = chunks();
        try (var in = Files.newInputStream(bytes)) {
            var number = 0;
            for (var data = in.readNBytes(CHUNK); data.length > 0; data = in.readNBytes(CHUNK)) {
                insertOnce(chunks, chunk(file.sha256(), number++, data));
            }
        }
    }

    @Override
    public InputStream open(Fingerprint file, long from) {
        var chunks = chunks();
        var stream = new ChunkStream(file.size(), CHUNK, number -> {
            var chunk = chunks.find(eq("_id", chunkId(file.sha256(), number))).first();
            if (chunk == null) {
                throw new BytesMissing(kind(), file.sha256());
            }
            return chunk.get("data", Binary.class).getData();
        });
        stream.begin(from);
        return stream;
    }

    @Override
    public void remove(String sha256) {
        var chunks = chunks();
        for (var row : chunks.find(chunksOf(sha256)).projection(include("_id")).into(new ArrayList<>())) {
            chunks.deleteOne(eq("_id", row.getString("_id")));
        }
    }

    @Override
    public List<String> names(String after, int limit) {
        return chunks()
                .find(gt("_id", after + (after.isEmpty() ? "" : END)))
                .projection(include("_id"))
                .sort(ascending("_id"))
                .limit(limit)
                .map(row -> row.getString("_id").split("/", 2)[0])
                .into(new ArrayList<>())
                .stream()
                .distinct()
                .toList();
    }

    /** What was brought before chunks were dated counts as brought now, and next time as dated. */
    @Override
    public Instant broughtAt(String sha256) {
        var newest = Instant.EPOCH;
        var chunks = chunks();
        for (var row : chunks.find(chunksOf(sha256)).projection(exclude("data")).into(new ArrayList<>())) {
            var at = row.getDate(BROUGHT);
            if (at == null) {
                at = Date.from(clock.instant());
                chunks.updateOne(eq("_id", row.getString("_id")), set(BROUGHT, at));
            }
            newest = at.toInstant().isAfter(newest) ? at.toInstant() : newest;
        }
        return newest;
    }

    private Document chunk(String sha256, int number, byte[] data) {
        return new Document("_id", chunkId(sha256, number))
                .append("files_id", sha256)
                .append("n", number)
                .append(BROUGHT, Date.from(clock.instant()))
                .append("data", new Binary(data));
    }

    // Both bounds in one: only such a range is looked up by the embedded server without reading all chunks.
    private static Bson chunksOf(String sha256) {
        return new Document("_id", new Document("$gt", sha256 + "/").append("$lt", sha256 + END));
    }

    private static String chunkId(String sha256, int number) {
        return sha256 + "/" + number;
    }

    private MongoCollection<Document> chunks() {
        return database.current().getCollection(CHUNKS);
    }

    private static void insertOnce(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
        } catch (MongoWriteException failure) {
            // The same id means the same bytes: they are named by their hash.
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failure;
            }
        }
    }
}
