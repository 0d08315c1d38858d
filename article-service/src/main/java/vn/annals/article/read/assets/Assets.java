package vn.annals.article.read.assets;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import vn.annals.article.intake.KnownMedia;
import vn.annals.article.view.PictureSize;
import vn.annals.article.view.PictureSizes;

/** Finds an asset that a text refers to, also one that was uploaded a moment ago by another service. */
@Component
class Assets implements KnownMedia, PictureSizes {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final AssetsStore assets;

    Assets(AssetsStore assets) {
        this.assets = assets;
    }

    @Override
    public Optional<Pin> find(String mediaId) {
        var found = assets.find(mediaId);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            found = assets.find(mediaId);
        }
        return found;
    }

    @Override
    public Map<String, PictureSize> of(Collection<String> hashes) {
        return hashes.isEmpty() ? Map.of() : assets.sizes(hashes);
    }
}
