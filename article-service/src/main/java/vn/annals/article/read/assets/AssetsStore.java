package vn.annals.article.read.assets;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.annals.article.intake.KnownMedia.Pin;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.article.view.PictureSize;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per asset, and one per file with its size. */
@Component
class AssetsStore {

    private final RowsStore rows;
    private final RowsStore files;

    AssetsStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, "assets", "article_assets");
        this.files = new RowsStore(tenant, "assets", "article_asset_files");
    }

    void put(MediaId asset, RowChange change) {
        rows.put(asset.value(), change);
    }

    void measured(String sha256, PictureSize size) {
        files.put(sha256, new RowChange().set("width", size.width()).set("height", size.height()));
    }

    Map<String, PictureSize> sizes(Collection<String> hashes) {
        return files.find(hashes).stream()
                .collect(Collectors.toMap(
                        row -> row.getString("_id"),
                        row -> new PictureSize(row.getInteger("width"), row.getInteger("height"))));
    }

    Optional<Pin> find(String asset) {
        return rows.find(asset).map(row -> new Pin(row.getString("sha256"), row.getString("extension")));
    }
}
