package vn.annals.auth.egress;

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

class EgressSettingsTest {

    @Test
    void nothing_on_this_machine_is_called_unless_that_is_set() {
        assertThat(bound(Map.of())).isEqualTo(new EgressSettings(false, Duration.ofSeconds(15)));
        assertThat(bound(Map.of("annals.egress.local", "true")).local()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "61s", "-1s", "long"})
    void nonsense_is_refused(String wrong) {
        assertThatThrownBy(() -> bound(Map.of("annals.egress.patience", wrong))).isInstanceOf(BindException.class);
    }

    private static EgressSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.egress", Bindable.of(EgressSettings.class));
    }
}
