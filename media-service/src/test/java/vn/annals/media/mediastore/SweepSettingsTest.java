package vn.annals.media.mediastore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SweepSettingsTest {

    @Test
    void an_hour_is_spared_unless_something_else_is_said() {
        assertThat(bound(Map.of())).isEqualTo(SweepSettings.DEFAULT);
        assertThatThrownBy(() -> bound(Map.of("annals.media.spared", "0s"))).isInstanceOf(BindException.class);
        assertThatThrownBy(() -> bound(Map.of("annals.media.tidy-every", "-1s")))
                .isInstanceOf(BindException.class);
    }

    private static SweepSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.media", Bindable.of(SweepSettings.class));
    }
}
