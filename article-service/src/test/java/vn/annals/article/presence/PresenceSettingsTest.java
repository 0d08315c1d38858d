package vn.annals.article.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PresenceSettingsTest {

    @Test
    void every_setting_has_a_default() {
        assertThat(bound(Map.of())).isEqualTo(new PresenceSettings(Duration.ofSeconds(45), Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @CsvSource({"annals.presence.expiry,0s", "annals.presence.sweep,-1s"})
    void every_setting_is_checked(String key, String wrong) {
        assertThatThrownBy(() -> bound(Map.of(key, wrong)))
                .isInstanceOf(BindException.class)
                .hasStackTraceContaining("annals.presence:");
    }

    private static PresenceSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.presence", Bindable.of(PresenceSettings.class));
    }
}
