package vn.annals.article.read.settings;

import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.article.view.SettingsView;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row: a tenant has one site. */
@Component
class SettingsStore {

    private static final String ROW = "site";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RowsStore rows;

    SettingsStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, SettingsProjection.SLICE, "article_settings");
    }

    void put(int revision, SiteSettings settings) {
        rows.put(ROW, new RowChange().set("revision", revision).set("settings", JSON.writeValueAsString(settings)));
    }

    SettingsView now() {
        return rows.find(ROW)
                .map(row -> SettingsView.of(
                        row.getInteger("revision"),
                        JSON.readValue(Objects.requireNonNull(row.getString("settings")), SiteSettings.class)))
                .orElse(SettingsView.of(0, SiteSettings.FIRST));
    }
}
