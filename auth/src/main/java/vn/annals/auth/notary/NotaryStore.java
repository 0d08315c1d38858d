package vn.annals.auth.notary;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ConnectionString;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.io.InputStream;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.LedgerStorage;
import vn.annals.kernel.ledger.proof.TileGrowth.Grown;
import vn.annals.kernel.ledger.proof.TileStore;
import vn.annals.kernel.objects.TenantObjects;
import vn.annals.kernel.tenancy.TenantId;

/** The notary's memory, in a database of its own: what it signed last for each tenant, and the hashes it saw. */
class NotaryStore implements AutoCloseable {

    private static final String DATABASE = "annals_notary";

    private final MongoClient client;
    private final MongoDatabase own;
    private final Optional<TenantObjects> objects;

    /** Files may also lie in a store of objects. */
    NotaryStore(ConnectionString uri, Optional<TenantObjects> objects) {
        this.objects = objects;
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .applicationName("annals-notary")
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .build());
        own = client.getDatabase(DATABASE);
    }

    /** The root that was signed for a size. */
    record Signed(long size, byte[] root) {}

    LedgerStorage ledger(TenantId tenant) {
        return new LedgerStorage(client.getDatabase(tenant.databaseName()));
    }

    Optional<Signed> last(TenantId tenant) {
        return Optional.ofNullable(own.getCollection("checkpoints")
                        .find(eq("_id", tenant.value()))
                        .first())
                .map(row -> new Signed(
                        row.getLong("size"), row.get("root", Binary.class).getData()));
    }

    /** False when another has signed meanwhile: for one size there is one root. */
    boolean replace(TenantId tenant, @Nullable Signed before, Signed next) {
        var row =
                new Document("_id", tenant.value()).append("size", next.size()).append("root", new Binary(next.root()));
        var checkpoints = own.getCollection("checkpoints");
        if (before != null) {
            var unchanged = and(eq("_id", tenant.value()), eq("size", before.size()));
            return checkpoints.replaceOne(unchanged, row).getModifiedCount() == 1;
        }
        return onceOnly(() -> checkpoints.insertOne(row));
    }

    TileStore tiles(TenantId tenant) {
        var tiles = own.getCollection("tiles");
        return tile -> {
            var found = tiles.find(eq("_id", tenant + "/" + tile.path())).first();
            return found == null
                    ? new byte[0]
                    : found.get("hashes", Binary.class).getData();
        };
    }

    /** A tile that another has made wider meanwhile stays as it is. */
    void keep(TenantId tenant, Iterable<Grown> grown) {
        for (var tile : grown) {
            var narrower = and(
                    eq("_id", tenant + "/" + tile.tile().path()),
                    lt("width", tile.tile().width()));
            var wider = combine(set("width", tile.tile().width()), set("hashes", new Binary(tile.hashes())));
            onceOnly(() -> own.getCollection("tiles").updateOne(narrower, wider, new UpdateOptions().upsert(true)));
        }
    }

    private static boolean onceOnly(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failure;
        }
    }

    /** A file of the tenant's media, read past the service that keeps it. */
    Optional<InputStream> media(TenantId tenant, String sha256) {
        var files = client.getDatabase(tenant.databaseName()).getCollection("media.files");
        return Optional.ofNullable(files.find(eq("_id", sha256)).first())
                .flatMap(file -> isAnObject(file) ? object(tenant, sha256) : Optional.of(chunks(tenant, sha256)));
    }

    private static boolean isAnObject(Document file) {
        var metadata = file.get("metadata", Document.class);
        return metadata != null && "s3".equals(metadata.getString("store"));
    }

    private Optional<InputStream> object(TenantId tenant, String sha256) {
        // To call it missing would be a lie.
        return objects.orElseThrow(() -> new IllegalStateException(
                        "files of " + tenant + " lie in S3, and annals.media.s3.bucket does not say where"))
                .open(tenant, sha256, 0);
    }

    private InputStream chunks(TenantId tenant, String sha256) {
        var chunks = client.getDatabase(tenant.databaseName()).getCollection("media.chunks");
        return new MediaStream(number -> Optional.ofNullable(
                        chunks.find(eq("_id", sha256 + "/" + number)).first())
                .map(chunk -> chunk.get("data", Binary.class).getData()));
    }

    @Override
    public void close() {
        client.close();
    }
}
