package vn.annals.article.read.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.read.SliceIT;
import vn.annals.article.view.SettingsView;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;
import vn.annals.contracts.article.SiteId;
import vn.annals.contracts.article.SiteSettings;

class SettingsProjectionIT extends SliceIT {

    final SettingsStore store = new SettingsStore(database);
    final SettingsProjection projection = new SettingsProjection(store);

    @Test
    void before_anybody_decides_all_is_as_it_came() {
        assertThat(store.now()).isEqualTo(SettingsView.of(0, SiteSettings.FIRST));
    }

    @Test
    void the_last_decision_holds() {
        play();

        assertThat(store.now()).isEqualTo(SettingsView.of(2, settings("Tỉnh ủy Bắc Giang")));
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        play();
        var rows = rowsOf("article_settings");

        play();

        assertThat(rows).hasSize(1);
        assertThat(rowsOf("article_settings")).isEqualTo(rows);
    }

    private void play() {
        projection.on(new SettingsChanged(SiteId.OF_THE_TENANT, 1, settings("Bắc Giang")));
        projection.on(new SettingsChanged(SiteId.OF_THE_TENANT, 2, settings("Tỉnh ủy Bắc Giang")));
    }

    private static SiteSettings settings(String name) {
        return JsonMapper.shared()
                .readValue("{\"name\":\"" + name + "\",\"fourEyes\":true,\"pastIsPublic\":false}", SiteSettings.class);
    }
}
