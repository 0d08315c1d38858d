package vn.annals.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class IntakeSettingsTest {

    @Test
    void a_file_may_have_20_megabytes_unless_it_is_said_otherwise() {
        assertThat(bound(Map.of()).maxFileSize()).isEqualTo(DataSize.ofMegabytes(20));
        assertThat(bound(Map.of("annals.media.max-file-size", "5MB")).maxFileSize())
                .isEqualTo(DataSize.ofMegabytes(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0B", "-1MB", "large"})
    void nonsense_is_refused(String wrong) {
        assertThatThrownBy(() -> bound(Map.of("annals.media.max-file-size", wrong)))
                .isInstanceOf(BindException.class);
    }

    private static IntakeSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.media", Bindable.of(IntakeSettings.class));
    }
}
