package vn.annals.media.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.contracts.media.MediaFile;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.trial.TenantOnAServer;

class KeptFilesIT {

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    @TempDir
    Path folder;

    private final byte[] bytes = BytesStoreContract.bytes(1024 * 1024 + 7);
    private final GridFsStore gridFs = new GridFsStore(TENANT.database(), Clock.systemUTC());
    private final FilesStore files = new FilesStore(TENANT.database(), Clock.systemUTC());
    private final Stores stores = new Stores(StoreKind.GRIDFS, List.of(gridFs));
    private final BlobStore blobs = new KeptFiles(files, stores, TrialStores.NOTHING_RECENT, Clock.systemUTC());

    @Test
    void a_file_is_found_with_what_is_known_of_it() throws IOException {
        var file = put();

        var blob = blobs.find(file.sha256()).orElseThrow();
        assertThat(blob.size()).isEqualTo(bytes.length);
        assertThat(blob.type()).isEqualTo("image/png");
        assertThat(blob.extension()).isEqualTo("png");
        assertThat(blob.remade()).isTrue();
        try (var in = blob.open()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void a_part_is_read_wherever_it_was_expected() throws IOException {
        var blob = blobs.find(put().sha256()).orElseThrow();

        for (var expected : new long[] {0, 5, 1024 * 1024 + 1}) {
            try (var in = blob.open(expected)) {
                assertThat(in.skip(5)).isEqualTo(5);
                assertThat(in.read()).isEqualTo(bytes[5] & 0xFF);
                assertThat(in.skip(3)).isEqualTo(3);
                assertThat(in.read()).isEqualTo(bytes[9] & 0xFF);
            }
        }
        try (var in = blob.open()) {
            assertThat(in.skip(bytes.length + 9)).isEqualTo(bytes.length);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void an_unknown_file_is_not_found() {
        assertThat(blobs.find("ab".repeat(32))).isEmpty();
    }

    @Test
    void bytes_that_changed_before_they_were_kept_are_not_kept() throws IOException {
        var file = file(bytes);
        var other = written(BytesStoreContract.bytes(9));

        assertThatThrownBy(() -> blobs.put(file, other)).isInstanceOf(IllegalStateException.class);

        assertThat(blobs.find(file.sha256())).isEmpty();
        assertThat(gridFs.names("", 9)).isEmpty();
    }

    @Test
    void what_was_left_without_its_row_is_not_found_and_completed_later() throws IOException {
        var file = put();
        TENANT.current().getCollection("media.files").drop();
        assertThat(blobs.find(file.sha256())).isEmpty();

        put();

        assertThat(blobs.find(file.sha256())).isPresent();
    }

    @Test
    void what_was_kept_as_it_came_is_known_until_it_comes_again_made_anew() throws IOException {
        var file = put();
        change(file, Updates.unset("metadata.remade"));
        assertThat(blobs.find(file.sha256()).orElseThrow().remade()).isFalse();

        put();

        assertThat(blobs.find(file.sha256()).orElseThrow().remade()).isTrue();
    }

    @Test
    void what_came_before_there_was_a_choice_lies_in_gridfs() throws IOException {
        var file = put();
        change(file, Updates.combine(Updates.unset("metadata.store"), Updates.unset("uploadDate")));

        try (var in = blobs.find(file.sha256()).orElseThrow().open()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void what_is_being_removed_is_not_found_and_cannot_be_brought_at_that_moment() throws IOException {
        var file = put();
        assertThat(files.letGo(file.sha256(), Instant.now().plusSeconds(9))).isTrue();

        assertThat(blobs.find(file.sha256())).isEmpty();
        assertThatThrownBy(this::put)
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo(EdgeRefusal.SERVICE_UNAVAILABLE);
    }

    @Test
    void what_somebody_was_killed_over_while_removing_it_can_come_again() throws IOException {
        var file = put();
        files.letGo(file.sha256(), Instant.now().plusSeconds(9));
        gridFs.remove(file.sha256());
        var later = Clock.offset(Clock.systemUTC(), KeptFiles.LONGEST_REMOVAL.plus(Duration.ofSeconds(9)));

        new KeptFiles(files, stores, TrialStores.NOTHING_RECENT, later).put(file, written(bytes));

        try (var in = blobs.find(file.sha256()).orElseThrow().open()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void what_has_come_again_does_not_go() throws IOException {
        var file = put();

        assertThat(files.letGo(file.sha256(), Instant.now().minusSeconds(9))).isFalse();

        assertThat(blobs.find(file.sha256())).isPresent();
    }

    private MediaFile put() throws IOException {
        var file = file(bytes);
        blobs.put(file, written(bytes));
        return file;
    }

    private static void change(MediaFile file, org.bson.conversions.Bson change) {
        TENANT.current().getCollection("media.files").updateOne(Filters.eq("_id", file.sha256()), change);
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".part"), content);
    }

    private static MediaFile file(byte[] content) throws IOException {
        var print = Fingerprint.copied(new ByteArrayInputStream(content), OutputStream.nullOutputStream());
        return new MediaFile(print.sha256(), "image/png", "png", print.size(), 320, 180, "ảnh.png");
    }
}
