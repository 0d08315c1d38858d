package vn.annals.article.read.assets;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.annals.article.intake.KnownMedia;
import vn.annals.article.view.PictureSize;
import vn.annals.article.view.PictureSizes;
import vn.annals.kernel.service.read.ReadBarrier;

/** Finds an asset that a text refers to, also one that was uploaded a moment ago by another service. */
@Component
class Assets implements KnownMedia, PictureSizes {

    private final AssetsStore assets;
    private final ReadBarrier barrier;

    Assets(AssetsStore assets, ReadBarrier barrier) {
        this.assets = assets;
        this.barrier = barrier;
    }

    @Override
    public Optional<Pin> find(String mediaId) {
        return assets.find(mediaId).or(() -> {
            barrier.awaitEverything("assets");
            return assets.find(mediaId);
        });
    }

    @Override
    public Map<String, PictureSize> of(Collection<String> hashes) {
        return hashes.isEmpty() ? Map.of() : assets.sizes(hashes);
    }
}
