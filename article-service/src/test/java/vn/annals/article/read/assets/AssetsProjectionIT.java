package vn.annals.article.read.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.annals.article.intake.KnownMedia.Pin;
import vn.annals.article.read.SliceIT;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;

class AssetsProjectionIT extends SliceIT {

    final MediaId picture = MediaId.random();
    final MediaFile file = new MediaFile("ab".repeat(32), "image/png", "png", 1_024, 320, 180, "ảnh.png");
    final AssetsStore store = new AssetsStore(database);
    final AssetsProjection projection = new AssetsProjection(store);

    @Test
    void a_stored_asset_is_known_by_its_bytes() {
        play();
        play();

        assertThat(store.find(picture.value())).contains(new Pin(file.sha256(), "png"));
        assertThat(rowsOf("article_assets")).hasSize(1);
    }

    @Test
    void an_asset_is_known_by_the_newest_of_its_files_and_the_size_of_each_stays_known() {
        var other = new MediaFile("cd".repeat(32), "image/jpeg", "jpg", 9, 160, 90, "ảnh.jpg");
        play();
        projection.on(new MediaFileReplaced(picture, 2, other, null));

        assertThat(store.find(picture.value())).contains(new Pin(other.sha256(), "jpg"));
        assertThat(store.sizes(List.of(file.sha256(), other.sha256()))).hasSize(2);
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        play();
        var rows = rowsOf("article_assets");

        play();

        assertThat(rowsOf("article_assets")).isEqualTo(rows);
    }

    @Test
    void an_asset_nobody_stored_stays_unknown() {
        assertThat(store.find(MediaId.random().value())).isEmpty();
    }

    private void play() {
        projection.on(new MediaStored(picture, file, new MediaDescription(null, null, null, null)));
    }
}
