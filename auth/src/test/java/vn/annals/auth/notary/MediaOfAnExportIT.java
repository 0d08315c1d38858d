package vn.annals.auth.notary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.kernel.objects.ObjectSettings;
import vn.annals.kernel.objects.TenantObjects;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.kernel.testkit.EmbeddedObjects;

class MediaOfAnExportIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    static final EmbeddedObjects OBJECTS = new EmbeddedObjects();

    @TempDir
    Path folder;

    private final TenantId tenant = MONGO.freshTenant();
    private final byte[] bytes = "những gì được lưu".getBytes(UTF_8);
    private final String sha256 = sha256(bytes);

    @Test
    void a_file_is_read_from_gridfs() throws IOException {
        known(new Document());
        MONGO.client()
                .getDatabase(tenant.databaseName())
                .getCollection("media.chunks")
                .insertOne(new Document("_id", sha256 + "/0").append("data", new Binary(bytes)));

        try (var store = store(Optional.empty());
                var in = store.media(tenant, sha256).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void a_file_is_read_from_the_store_of_objects_when_it_lies_there() throws IOException {
        known(new Document("store", "s3"));
        try (var objects = objects();
                var store = store(Optional.of(objects))) {
            assertThat(store.media(tenant, sha256)).isEmpty();
            objects.put(tenant, sha256, Files.write(folder.resolve("file"), bytes));

            try (var in = store.media(tenant, sha256).orElseThrow()) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void a_file_in_a_store_that_is_not_known_is_not_called_missing() {
        known(new Document("store", "s3"));

        try (var store = store(Optional.empty())) {
            assertThatThrownBy(() -> store.media(tenant, sha256))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("annals.media.s3.bucket");
        }
    }

    private void known(Document metadata) {
        MONGO.client()
                .getDatabase(tenant.databaseName())
                .getCollection("media.files")
                .insertOne(new Document("_id", sha256)
                        .append("length", (long) bytes.length)
                        .append("metadata", metadata));
    }

    private static NotaryStore store(Optional<TenantObjects> objects) {
        return new NotaryStore(new ConnectionString(MONGO.connectionString()), objects);
    }

    private static TenantObjects objects() {
        return TenantObjects.of(new ObjectSettings(
                URI.create(OBJECTS.endpoint()),
                "us-east-1",
                EmbeddedObjects.BUCKET,
                "a-key",
                "a-secret",
                true,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                2,
                8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
