package vn.annals.media.read.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.trial.TenantOnAServer;

class LibraryProjectionIT {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.006Z");

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final LibraryStore library = new LibraryStore(TENANT.database());
    private final LibraryProjection projection = new LibraryProjection(library);

    @Test
    void a_stored_asset_has_a_row() {
        projection.on(stored(1, "Cầu Long Biên"), AT, 7, "lan");

        assertThat(library.find(id(1)))
                .hasValue(new LibraryRow(id(1), 7, file("1.png"), said("Cầu Long Biên"), AT, "lan"));
        assertThat(library.find(id(2))).isEmpty();
    }

    @Test
    void the_newest_stands_first_and_a_page_goes_on_where_the_last_ended() {
        playAll();

        assertThat(library.list("", Long.MAX_VALUE, 2))
                .extracting(LibraryRow::commit)
                .containsExactly(9L, 8L);
        assertThat(library.list("", 8, 2)).extracting(LibraryRow::commit).containsExactly(7L);
    }

    @Test
    void words_are_found_with_marks_or_without() {
        playAll();

        assertThat(library.list("cầu", Long.MAX_VALUE, 9))
                .extracting(LibraryRow::id)
                .containsExactly(id(1));
        assertThat(library.list("DO SON", Long.MAX_VALUE, 9))
                .extracting(LibraryRow::id)
                .containsExactly(id(3));
        assertThat(library.list(".*", Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        playAll();
        var rows = TENANT.rowsOf("media_library");
        playAll();
        assertThat(rows).hasSize(3);
        assertThat(TENANT.rowsOf("media_library")).isEqualTo(rows);
    }

    private void playAll() {
        projection.on(stored(1, "Cầu Long Biên"), AT, 7, "lan");
        projection.on(stored(2, "Hồ Gươm"), AT, 8, "lan");
        projection.on(stored(3, "Đồ Sơn"), AT, 9, "hoa");
    }

    private static MediaStored stored(int number, String alt) {
        return new MediaStored(id(number), file(number + ".png"), said(alt));
    }

    private static MediaId id(int number) {
        return new MediaId("0198c2de-0000-7000-8000-00000000000" + number);
    }

    private static MediaFile file(String name) {
        return new MediaFile("ab".repeat(32), "image/png", "png", 1234, 320, 180, name);
    }

    private static MediaDescription said(String alt) {
        return new MediaDescription(alt, null, "TTXVN", null);
    }
}
