package vn.annals.article.read.assets;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.annals.article.intake.KnownMedia.Pin;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per asset. */
@Component
class AssetsStore {

    private final RowsStore rows;

    AssetsStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, "assets", "article_assets");
    }

    void put(MediaId asset, RowChange change) {
        rows.put(asset.value(), change);
    }

    Optional<Pin> find(String asset) {
        return rows.find(asset).map(row -> new Pin(row.getString("sha256"), row.getString("extension")));
    }
}
