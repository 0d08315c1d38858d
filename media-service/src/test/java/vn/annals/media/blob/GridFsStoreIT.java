package vn.annals.media.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GridFsStoreIT extends BytesStoreContract {

    private final BytesStore store = new GridFsStore(TENANT.database(), Clock.systemUTC());

    @Override
    BytesStore store() {
        return store;
    }

    @Test
    void a_part_is_read_without_what_stands_before_it() throws IOException {
        var bytes = bytes(3 * MEGABYTE + 7);
        var file = kept(bytes);
        lose(file, 0);

        assertThat(read(file, 2 * MEGABYTE - 3)).isEqualTo(Arrays.copyOfRange(bytes, 2 * MEGABYTE - 3, bytes.length));
    }

    @Test
    void a_chunk_that_is_lost_is_missing_when_it_is_reached() throws IOException {
        var file = kept(bytes(2 * MEGABYTE));
        lose(file, 1);

        try (var in = store.open(file, 0)) {
            assertThat(in.readNBytes(MEGABYTE)).hasSize(MEGABYTE);
            assertThatThrownBy(in::read).isInstanceOf(BytesMissing.class);
        }
    }

    @Test
    void what_was_left_half_written_is_completed_later() throws IOException {
        var bytes = bytes(2 * MEGABYTE);
        var file = kept(bytes);
        lose(file, 1);

        kept(bytes);

        assertThat(read(file, 0)).isEqualTo(bytes);
    }

    @Test
    void chunks_without_a_date_count_as_brought_when_they_are_first_asked_for() throws IOException {
        var file = kept(bytes(7));
        TENANT.current()
                .getCollection("media.chunks")
                .updateOne(Filters.eq("_id", file.sha256() + "/0"), Updates.unset("at"));
        var then = Instant.parse("2026-11-28T10:00:00Z");

        var first = new GridFsStore(TENANT.database(), Clock.fixed(then, ZoneOffset.UTC));
        assertThat(first.broughtAt(file.sha256())).isEqualTo(then);
        assertThat(store.broughtAt(file.sha256())).isEqualTo(then);
    }

    private static void lose(Fingerprint file, int chunk) {
        TENANT.current().getCollection("media.chunks").deleteOne(Filters.eq("_id", file.sha256() + "/" + chunk));
    }
}
