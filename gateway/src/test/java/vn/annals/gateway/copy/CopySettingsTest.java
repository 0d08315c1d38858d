package vn.annals.gateway.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CopySettingsTest {

    @Test
    void everything_has_a_default() {
        var settings = bound(Map.of());

        assertThat(settings.fresh()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.lastGood()).isEqualTo(Duration.ofHours(24));
        assertThat(settings.largest().toMegabytes()).isEqualTo(1);
        assertThat(settings.memory().toMegabytes()).isEqualTo(32);
        assertThat(settings.most()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource({"fresh,2s", "fresh,-1s", "last-good,-1s", "largest,0B", "memory,1KB", "most,0"})
    void nonsense_is_refused(String key, String value) {
        assertThatThrownBy(() -> bound(Map.of("annals.gateway.copies." + key, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static CopySettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("annals.gateway.copies", Bindable.of(CopySettings.class));
    }
}
