package vn.annals.media.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.kernel.service.trial.TenantOnAServer;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** What every store of bytes promises. */
abstract class BytesStoreContract {

    static final int MEGABYTE = 1024 * 1024;

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    @TempDir
    Path folder;

    abstract BytesStore store();

    @Test
    void a_file_comes_back_as_it_was() throws IOException {
        for (var length : new int[] {1, 7, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE + 7}) {
            var bytes = bytes(length);
            var file = kept(bytes);

            assertThat(read(file, 0)).isEqualTo(bytes);
        }
    }

    @Test
    void a_file_is_read_from_any_place_on() throws IOException {
        var bytes = bytes(2 * MEGABYTE + 7);
        var file = kept(bytes);

        for (var from : new int[] {1, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, bytes.length - 1, bytes.length}) {
            assertThat(read(file, from)).isEqualTo(Arrays.copyOfRange(bytes, from, bytes.length));
        }
        assertThat(read(file, bytes.length + 9)).isEmpty();
    }

    @Test
    void who_stops_reading_in_the_middle_leaves_room_for_others() throws IOException {
        var bytes = bytes(3 * MEGABYTE);
        var file = kept(bytes);

        for (var reader = 0; reader < 100; reader++) {
            try (var in = store().open(file, 0)) {
                assertThat(in.read()).isEqualTo(bytes[0] & 0xFF);
            }
        }
        assertThat(read(file, 0)).isEqualTo(bytes);
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        var bytes = bytes(MEGABYTE + 1);
        var file = kept(bytes);

        assertThat(kept(bytes)).isEqualTo(file);

        assertThat(store().names("", 9)).containsExactly(file.sha256());
        assertThat(read(file, 0)).isEqualTo(bytes);
    }

    @Test
    void the_same_bytes_from_many_at_once_are_kept_once() throws Exception {
        var bytes = bytes(3 * MEGABYTE);
        var path = written(bytes);
        var file = Fingerprint.of(path);
        var tenant = CurrentTenant.get();
        Callable<Boolean> put = () -> CurrentTenant.<Boolean, IOException>callAs(tenant, () -> {
            store().put(file, path);
            return true;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> put).toList())) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(store().names("", 9)).containsExactly(file.sha256());
        assertThat(read(file, 0)).isEqualTo(bytes);
    }

    @Test
    void what_is_not_there_is_missing_before_anything_is_read() {
        var unknown = new Fingerprint("ab".repeat(32), 9);

        assertThatThrownBy(() -> store().open(unknown, 0)).isInstanceOf(BytesMissing.class);
        assertThatThrownBy(() -> store().open(unknown, 3)).isInstanceOf(BytesMissing.class);
        assertThat(store().broughtAt(unknown.sha256())).isEqualTo(Instant.EPOCH);
        store().remove(unknown.sha256());
    }

    @Test
    void what_was_removed_is_missing_and_can_come_again() throws IOException {
        var bytes = bytes(2 * MEGABYTE);
        var file = kept(bytes);
        var other = kept(bytes(5));

        store().remove(file.sha256());

        assertThatThrownBy(() -> store().open(file, 0)).isInstanceOf(BytesMissing.class);
        assertThat(store().names("", 9)).containsExactly(other.sha256());
        kept(bytes);
        assertThat(read(file, 0)).isEqualTo(bytes);
    }

    @Test
    void what_lies_there_is_listed_in_order_and_in_parts() throws IOException {
        var names = Stream.of(3, 4, MEGABYTE + 5, 6, 7)
                .map(length -> keptQuietly(bytes(length)).sha256())
                .sorted()
                .toList();

        assertThat(store().names("", 99)).isEqualTo(names);
        var first = store().names("", 2);
        assertThat(names).startsWith(first.toArray(String[]::new));
        assertThat(store().names(first.getLast(), 99)).isEqualTo(names.subList(first.size(), names.size()));
        assertThat(store().names(names.getLast(), 99)).isEmpty();
    }

    @Test
    void it_is_known_when_bytes_were_brought() throws IOException {
        var before = Instant.now().minusSeconds(2);
        var file = kept(bytes(9));

        assertThat(store().broughtAt(file.sha256()))
                .isBetween(before, Instant.now().plusSeconds(2));
    }

    @Test
    void another_tenant_has_other_bytes() throws IOException {
        var file = kept(bytes(9));
        var other = new TenantId(CurrentTenant.get().value() + "-2");

        CurrentTenant.runAs(other, () -> {
            assertThat(store().names("", 9)).isEmpty();
            assertThatThrownBy(() -> store().open(file, 0)).isInstanceOf(BytesMissing.class);
            store().remove(file.sha256());
        });

        assertThat(store().names("", 9)).containsExactly(file.sha256());
    }

    Fingerprint kept(byte[] bytes) throws IOException {
        var file = Fingerprint.copied(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
        store().put(file, written(bytes));
        return file;
    }

    byte[] read(Fingerprint file, long from) throws IOException {
        try (var in = store().open(file, from)) {
            return in.readAllBytes();
        }
    }

    Path written(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".part"), bytes);
    }

    static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private Fingerprint keptQuietly(byte[] bytes) {
        try {
            return kept(bytes);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
