package vn.annals.auth.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class NotarySettingsTest {

    @Test
    void every_setting_but_the_folder_has_a_default() {
        var settings = bound(Map.of());

        assertThat(settings.host()).isEqualTo("annals.localhost");
        assertThat(settings.uri().getHosts()).containsExactly("127.0.0.1:27117");
        assertThat(settings.secret()).isNull();
        assertThat(settings.every()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.exports()).isEqualTo(Path.of("exports"));
    }

    @Test
    void every_setting_is_read() {
        var settings = bound(Map.of(
                "annals.notary.host", "annals.example:8443",
                "annals.notary.uri", "mongodb://db.example:27018",
                "annals.notary.secret", "notary.key",
                "annals.notary.every", "5s",
                "annals.notary.exports", "elsewhere"));

        assertThat(settings.host()).isEqualTo("annals.example:8443");
        assertThat(settings.uri().getHosts()).containsExactly("db.example:27018");
        assertThat(settings.secret()).isEqualTo(Path.of("notary.key"));
        assertThat(settings.every()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.exports()).isEqualTo(Path.of("elsewhere"));
    }

    @ParameterizedTest
    @CsvSource({"every, 0s", "every, -1s", "host, annals.example/ledger", "host, ''", "uri, http://db"})
    void nonsense_is_refused(String key, String wrong) {
        assertThatThrownBy(() -> bound(Map.of("annals.notary." + key, wrong))).isInstanceOf(BindException.class);
    }

    @Test
    void exports_need_a_folder() {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of()));

        assertThatThrownBy(() -> binder.bindOrCreate("annals.notary", Bindable.of(NotarySettings.class)))
                .hasRootCauseMessage("annals.notary: exports must name a folder");
    }

    @Test
    void passwords_stay_out_of_logs() {
        assertThat(bound(Map.of("annals.notary.uri", "mongodb://notary:hidden-word@db.example"))
                        .toString())
                .doesNotContain("hidden-word");
    }

    private static NotarySettings bound(Map<String, String> values) {
        var all = new HashMap<>(Map.of("annals.notary.exports", "exports"));
        all.putAll(values);
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("annals.notary", Bindable.of(NotarySettings.class));
    }
}
