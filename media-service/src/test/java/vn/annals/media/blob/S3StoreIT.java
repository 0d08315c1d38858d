package vn.annals.media.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.objects.ObjectSettings;
import vn.annals.kernel.objects.TenantObjects;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.testkit.EmbeddedObjects;

class S3StoreIT extends BytesStoreContract {

    @RegisterExtension
    static final EmbeddedObjects OBJECTS = new EmbeddedObjects();

    private final TenantObjects objects = TenantObjects.of(settings(OBJECTS.endpoint(), EmbeddedObjects.BUCKET));
    private final BytesStore store = new S3Store(objects);

    @AfterEach
    void close() {
        objects.close();
    }

    @Override
    BytesStore store() {
        return store;
    }

    @Test
    void bytes_that_are_not_those_of_the_hash_are_not_kept() throws IOException {
        var file = new Fingerprint("ab".repeat(32), 7);

        assertThatThrownBy(() -> store.put(file, written(bytes(7))))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo(EdgeRefusal.SERVICE_UNAVAILABLE);

        assertThatThrownBy(() -> store.open(file, 0)).isInstanceOf(BytesMissing.class);
    }

    @Test
    void a_store_that_is_away_is_not_waited_for() throws IOException {
        var file = kept(bytes(7));
        OBJECTS.down();
        try {
            assertThatThrownBy(() -> store.open(file, 0))
                    .isInstanceOf(Refusal.class)
                    .extracting("code")
                    .isEqualTo(EdgeRefusal.SERVICE_UNAVAILABLE);
            assertThatThrownBy(() -> kept(bytes(8)))
                    .isInstanceOf(Refusal.class)
                    .extracting("code")
                    .isEqualTo(EdgeRefusal.SERVICE_UNAVAILABLE);
        } finally {
            OBJECTS.up();
        }
        assertThat(read(file, 0)).isEqualTo(bytes(7));
    }

    @Test
    void a_store_that_never_answers_is_given_up() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var asking = TenantObjects.of(
                        settings("http://127.0.0.1:" + silent.getLocalPort(), EmbeddedObjects.BUCKET))) {
            var file = new Fingerprint("ab".repeat(32), 7);
            assertThatThrownBy(() -> new S3Store(asking).open(file, 0))
                    .isInstanceOf(Refusal.class)
                    .extracting("code")
                    .isEqualTo(EdgeRefusal.SERVICE_UNAVAILABLE);
        }
    }

    @Test
    void a_bucket_that_is_not_there_is_said_at_the_start() {
        assertThatThrownBy(() -> TenantObjects.of(settings(OBJECTS.endpoint(), "nobodys-bucket")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("nobodys-bucket", OBJECTS.endpoint(), "make it");
    }

    static ObjectSettings settings(String endpoint, String bucket) {
        return new ObjectSettings(
                URI.create(endpoint),
                "us-east-1",
                bucket,
                "a-key",
                "a-secret",
                true,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                2,
                8);
    }
}
