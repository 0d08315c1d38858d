package vn.annals.media.darkroom;

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
import org.springframework.util.unit.DataSize;

class DarkroomSettingsTest {

    @Test
    void a_picture_may_cost_256_megabytes_and_ten_seconds_unless_it_is_said_otherwise() {
        var settings = bound(Map.of());

        assertThat(settings)
                .isEqualTo(new DarkroomSettings(
                        DataSize.ofMegabytes(176),
                        DataSize.ofMegabytes(256),
                        Duration.ofSeconds(10),
                        2,
                        Duration.ofSeconds(30)));
        assertThat(bound(Map.of("annals.darkroom.at-once", "5")).atOnce()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "heap,1MB",
        "heap,260MB",
        "memory,176MB",
        "time,0s",
        "time,-1s",
        "at-once,0",
        "patience,-1s",
        "heap,much"
    })
    void nonsense_is_refused(String setting, String wrong) {
        assertThatThrownBy(() -> bound(Map.of("annals.darkroom." + setting, wrong)))
                .isInstanceOf(BindException.class);
    }

    private static DarkroomSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.darkroom", Bindable.of(DarkroomSettings.class));
    }
}
