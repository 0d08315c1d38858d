package vn.annals.auth.automation.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DriftSettingsTest {

    @Test
    void the_setting_has_a_default_and_is_read() {
        assertThat(bound(Map.of()).every()).isEqualTo(Duration.ofMinutes(5));
        assertThat(bound(Map.of("annals.drift.every", "90s")).every()).isEqualTo(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "999ms", "-1m", "often"})
    void nonsense_is_refused(String wrong) {
        assertThatThrownBy(() -> bound(Map.of("annals.drift.every", wrong))).isInstanceOf(BindException.class);
    }

    private static DriftSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.drift", Bindable.of(DriftSettings.class));
    }
}
