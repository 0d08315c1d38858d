package vn.annals.article.read.assets;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.annals.article.read.RowChange;
import vn.annals.article.view.PictureSize;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;

/** Keeps which bytes each asset has. */
@Component
@ProcessingGroup("assets")
class AssetsProjection {

    private final AssetsStore assets;

    AssetsProjection(AssetsStore assets) {
        this.assets = assets;
    }

    @EventHandler
    void on(MediaStored stored) {
        has(stored.mediaId(), stored.file());
    }

    @EventHandler
    void on(MediaFileReplaced replaced) {
        has(replaced.mediaId(), replaced.file());
    }

    private void has(MediaId asset, MediaFile file) {
        assets.put(asset, new RowChange().set("sha256", file.sha256()).set("extension", file.extension()));
        assets.measured(file.sha256(), new PictureSize(file.width(), file.height()));
    }
}
