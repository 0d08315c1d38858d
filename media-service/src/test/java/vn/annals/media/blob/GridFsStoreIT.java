package vn.annals.media.blob;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.contracts.media.MediaFile;
import vn.annals.kernel.service.trial.TenantOnAServer;
import vn.annals.kernel.tenancy.CurrentTenant;

class GridFsStoreIT {

    private static final String SHA = "ab".repeat(32);

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    @TempDir
    Path folder;

    private final GridFsStore blobs = new GridFsStore(TENANT.database(), Clock.systemUTC());

    @Test
    void a_file_of_several_chunks_comes_back_as_it_was() throws IOException {
        var bytes = bytes(2 * 1024 * 1024 + 7);
        blobs.put(file(bytes), written(bytes));

        var blob = blobs.find(SHA).orElseThrow();
        assertThat(blob.size()).isEqualTo(bytes.length);
        assertThat(blob.type()).isEqualTo("image/png");
        assertThat(blob.extension()).isEqualTo("png");
        try (var in = blob.open()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void a_part_is_read_without_what_stands_before_it() throws IOException {
        var bytes = bytes(3 * 1024 * 1024 + 7);
        blobs.put(file(bytes), written(bytes));
        var blob = blobs.find(SHA).orElseThrow();
        TENANT.current().getCollection("media.chunks").deleteOne(Filters.eq("_id", SHA + "/0"));

        try (var in = blob.open()) {
            var start = 2 * 1024 * 1024 - 3;
            assertThat(in.skip(start)).isEqualTo(start);
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, start, bytes.length));
        }
        try (var in = blob.open()) {
            assertThat(in.skip(bytes.length + 9)).isEqualTo(bytes.length);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void what_was_kept_as_it_came_is_known_until_it_comes_again_made_anew() throws IOException {
        var bytes = bytes(7);
        blobs.put(file(bytes), written(bytes));
        assertThat(blobs.find(SHA).orElseThrow().remade()).isTrue();

        TENANT.current()
                .getCollection("media.files")
                .updateOne(Filters.eq("_id", SHA), Updates.unset("metadata.remade"));
        assertThat(blobs.find(SHA).orElseThrow().remade()).isFalse();

        blobs.put(file(bytes), written(bytes));
        assertThat(blobs.find(SHA).orElseThrow().remade()).isTrue();
    }

    @Test
    void an_unknown_file_is_not_found() {
        assertThat(blobs.find(SHA)).isEmpty();
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        var bytes = bytes(1024 * 1024 + 1);
        blobs.put(file(bytes), written(bytes));
        blobs.put(file(bytes), written(bytes));

        assertThat(TENANT.rowsOf("media.files")).hasSize(1);
        assertThat(TENANT.rowsOf("media.chunks")).hasSize(2);
    }

    @Test
    void a_file_that_was_left_half_written_is_not_found_and_completed_later() throws IOException {
        var bytes = bytes(2 * 1024 * 1024);
        blobs.put(file(bytes), written(bytes));
        TENANT.current().getCollection("media.files").drop();
        assertThat(blobs.find(SHA)).isEmpty();

        blobs.put(file(bytes), written(bytes));

        try (var in = blobs.find(SHA).orElseThrow().open()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void the_same_bytes_from_many_at_once_are_kept_once() throws Exception {
        var bytes = bytes(3 * 1024 * 1024);
        var path = written(bytes);
        var tenant = CurrentTenant.get();
        Callable<Boolean> put = () -> CurrentTenant.<Boolean, IOException>callAs(tenant, () -> {
            blobs.put(file(bytes), path);
            return true;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> put).toList())) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(TENANT.rowsOf("media.chunks")).hasSize(3);
        try (var in = blobs.find(SHA).orElseThrow().open()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".part"), bytes);
    }

    private static MediaFile file(byte[] bytes) {
        return new MediaFile(SHA, "image/png", "png", bytes.length, 320, 180, "ảnh.png");
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
