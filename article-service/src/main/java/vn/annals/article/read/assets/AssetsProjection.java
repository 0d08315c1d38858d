package vn.annals.article.read.assets;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.annals.article.read.RowChange;
import vn.annals.article.view.PictureSize;
import vn.annals.contracts.media.MediaEvent.MediaStored;

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
        assets.put(
                stored.mediaId(),
                new RowChange()
                        .set("sha256", stored.file().sha256())
                        .set("extension", stored.file().extension()));
        assets.measured(
                stored.file().sha256(),
                new PictureSize(stored.file().width(), stored.file().height()));
    }
}
