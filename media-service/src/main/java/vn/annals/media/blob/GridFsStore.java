package vn.annals.media.blob;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaFile;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * Files in GridFS form, written by hand: GridFS's own writer deletes the chunks of its file when it fails, and of two
 * uploads of the same bytes one does. Chunks have ids of their own making, so that each is found without a range.
 */
@Component
final class GridFsStore implements BlobStore {

    private static final String FILES = "media.files";
    private static final String CHUNKS = "media.chunks";
    private static final String REMADE = "remade";
    private static final int CHUNK = 1024 * 1024;

    private final TenantDatabase database;
    private final Clock clock;

    GridFsStore(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void put(MediaFile file, Path bytes) throws IOException {
        var tenant = database.current();
        var kept = row(tenant, file.sha256());
        if (kept != null) {
            // The same bytes may have come as they were before pictures were made anew.
            if (!remade(kept)) {
                tenant.getCollection(FILES).updateOne(eq("_id", file.sha256()), set("metadata." + REMADE, true));
            }
            return;
        }
        var chunks = tenant.getCollection(CHUNKS);
        try (var in = Files.newInputStream(bytes)) {
            var number = 0;
            for (var data = in.readNBytes(CHUNK); data.length > 0; data = in.readNBytes(CHUNK)) {
                insertOnce(chunks, chunk(file.sha256(), number++, data));
            }
        }
        // Last, so that a file that is found is whole.
        insertOnce(tenant.getCollection(FILES), row(file));
    }

    @Override
    public Optional<Blob> find(String sha256) {
        var tenant = database.current();
        return Optional.ofNullable(row(tenant, sha256)).map(row -> blob(tenant, row));
    }

    private static Blob blob(MongoDatabase tenant, Document row) {
        var sha256 = row.getString("_id");
        long size = row.get("length", Number.class).longValue();
        var count = (int) ((size + CHUNK - 1) / CHUNK);
        var metadata = row.get("metadata", Document.class);
        return new Blob(
                sha256,
                metadata.getString("type"),
                metadata.getString("extension"),
                size,
                remade(row),
                () -> open(tenant, sha256, count));
    }

    private static InputStream open(MongoDatabase tenant, String sha256, int count) {
        var chunks = tenant.getCollection(CHUNKS);
        return new ChunkStream(count, CHUNK, number -> {
            var chunk = chunks.find(eq("_id", chunkId(sha256, number))).first();
            if (chunk == null) {
                throw new IllegalStateException("a chunk of a kept file is missing");
            }
            return chunk.get("data", Binary.class).getData();
        });
    }

    private static @Nullable Document row(MongoDatabase tenant, String sha256) {
        return tenant.getCollection(FILES).find(eq("_id", sha256)).first();
    }

    private Document row(MediaFile file) {
        return new Document("_id", file.sha256())
                .append("length", file.size())
                .append("chunkSize", CHUNK)
                .append("uploadDate", Date.from(clock.instant()))
                .append("filename", file.sha256() + "." + file.extension())
                .append(
                        "metadata",
                        new Document("type", file.type())
                                .append("extension", file.extension())
                                .append(REMADE, true));
    }

    private static boolean remade(Document row) {
        return row.get("metadata", Document.class).getBoolean(REMADE, false);
    }

    private static Document chunk(String sha256, int number, byte[] data) {
        return new Document("_id", chunkId(sha256, number))
                .append("files_id", sha256)
                .append("n", number)
                .append("data", new Binary(data));
    }

    private static String chunkId(String sha256, int number) {
        return sha256 + "/" + number;
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
