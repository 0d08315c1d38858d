package vn.annals.media.read.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaEvent.MediaBroughtBack;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaRetired;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.trial.TenantOnAServer;
import vn.annals.media.read.library.LibraryStore.Sought;

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
                .hasValue(LibraryRow.stored(id(1), 7, file("1.png"), said("Cầu Long Biên"), AT, "lan"));
        assertThat(library.find(id(2))).isEmpty();
    }

    @Test
    void the_newest_stands_first_and_a_page_goes_on_where_the_last_ended() {
        playAll();

        assertThat(library.list(words(""), Long.MAX_VALUE, 2))
                .extracting(LibraryRow::commit)
                .containsExactly(9L, 8L);
        assertThat(library.list(words(""), 8, 2)).extracting(LibraryRow::commit).containsExactly(7L);
    }

    @Test
    void words_are_found_with_marks_or_without() {
        playAll();

        assertThat(library.list(words("cầu"), Long.MAX_VALUE, 9))
                .extracting(LibraryRow::id)
                .containsExactly(id(1));
        assertThat(library.list(words("DO SON"), Long.MAX_VALUE, 9))
                .extracting(LibraryRow::id)
                .containsExactly(id(3));
        assertThat(library.list(words(".*"), Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    void it_says_what_was_said_last_and_shows_the_newest_file() {
        playAll();
        projection.on(new MediaDescribed(id(1), 2, said("Chợ Đồng Xuân")), AT, 10, "hoa");
        projection.on(new MediaFileReplaced(id(1), 3, file("mới.png"), null), AT, 11, "hoa");

        var row = library.find(id(1)).orElseThrow();
        assertThat(row.revision()).isEqualTo(3);
        assertThat(row.description().alt()).isEqualTo("Chợ Đồng Xuân");
        assertThat(row.file().name()).isEqualTo("mới.png");
        assertThat(row.createdBy()).isEqualTo("lan");
        assertThat(library.list(words("cho dong xuan"), Long.MAX_VALUE, 9))
                .extracting(LibraryRow::id)
                .containsExactly(id(1));
        assertThat(library.list(words("cau"), Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    void what_is_retired_stands_apart_until_it_comes_back() {
        playAll();
        projection.on(new MediaRetired(id(1), 1, "sai"), AT, 10, "hoa");
        assertThat(library.list(words(""), Long.MAX_VALUE, 9))
                .extracting(LibraryRow::id)
                .containsExactly(id(3), id(2));
        assertThat(library.list(new Sought("", "", "", true), Long.MAX_VALUE, 9))
                .extracting(LibraryRow::id)
                .containsExactly(id(1));

        projection.on(new MediaBroughtBack(id(1), 1), AT, 11, "hoa");
        assertThat(library.list(words(""), Long.MAX_VALUE, 9)).hasSize(3);
    }

    @Test
    void a_file_tells_which_assets_in_use_show_it() {
        playAll();
        assertThat(showing("ab")).containsExactlyInAnyOrder(id(1), id(2), id(3));

        projection.on(new MediaRetired(id(1), 1, "sai"), AT, 10, "hoa");
        projection.on(new MediaFileReplaced(id(2), 2, file("cd", "2.png"), null), AT, 11, "hoa");

        assertThat(showing("ab")).containsExactly(id(3));
        assertThat(showing("cd")).containsExactly(id(2));
        assertThat(showing("ef")).isEmpty();
    }

    @Test
    void assets_are_found_by_folder_and_by_tag() {
        playAll();
        var filed = new MediaDescription("Hồ", null, null, null, null, null, List.of("hồ", "Hà Nội"), "Lễ hội");
        projection.on(new MediaDescribed(id(2), 2, filed), AT, 10, "hoa");

        assertThat(library.list(new Sought("", "Lễ hội", "", false), Long.MAX_VALUE, 9))
                .extracting(LibraryRow::id)
                .containsExactly(id(2));
        assertThat(library.list(new Sought("", "", "Hà Nội", false), Long.MAX_VALUE, 9))
                .extracting(LibraryRow::id)
                .containsExactly(id(2));
        assertThat(library.list(new Sought("", "", "Hà", false), Long.MAX_VALUE, 9))
                .isEmpty();
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        playAll();
        projection.on(new MediaDescribed(id(1), 2, said("Chợ")), AT, 10, "hoa");
        projection.on(new MediaRetired(id(1), 2, "sai"), AT, 11, "hoa");
        var rows = TENANT.rowsOf("media_library");
        playAll();
        projection.on(new MediaDescribed(id(1), 2, said("Chợ")), AT, 10, "hoa");
        assertThat(rows).hasSize(3);
        assertThat(TENANT.rowsOf("media_library")).isEqualTo(rows);
    }

    private static Sought words(String words) {
        return new Sought(words, "", "", false);
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
        return file("ab", name);
    }

    private List<MediaId> showing(String byteOfHash) {
        return library.showing(byteOfHash.repeat(32)).map(LibraryRow::id).toList();
    }

    private static MediaFile file(String byteOfHash, String name) {
        return new MediaFile(byteOfHash.repeat(32), "image/png", "png", 1234, 320, 180, name);
    }

    private static MediaDescription said(String alt) {
        return new MediaDescription(alt, null, "TTXVN", null);
    }
}
