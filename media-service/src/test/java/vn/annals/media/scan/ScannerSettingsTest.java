package vn.annals.media.scan;

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

class ScannerSettingsTest {

    @Test
    void nothing_is_scanned_unless_it_is_said_where() {
        assertThat(bound(Map.of()))
                .isEqualTo(new ScannerSettings(null, 3310, Duration.ofSeconds(1), Duration.ofSeconds(20)));
        assertThat(bound(Map.of("annals.scanner.host", " ")).host()).isNull();
        assertThat(bound(Map.of("annals.scanner.host", "clamd")).host()).isEqualTo("clamd");
    }

    @ParameterizedTest
    @CsvSource({"port,0", "port,65536", "connect-timeout,0s", "timeout,-1s"})
    void nonsense_is_refused(String setting, String wrong) {
        assertThatThrownBy(() -> bound(Map.of("annals.scanner." + setting, wrong)))
                .isInstanceOf(BindException.class);
    }

    private static ScannerSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.scanner", Bindable.of(ScannerSettings.class));
    }
}
