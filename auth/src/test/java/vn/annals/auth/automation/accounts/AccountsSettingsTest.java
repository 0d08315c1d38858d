package vn.annals.auth.automation.accounts;

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

class AccountsSettingsTest {

    @Test
    void every_setting_has_a_default() {
        assertThat(bound(Map.of()).every()).isEqualTo(Duration.ofSeconds(5));
        assertThat(bound(Map.of()).keep()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void every_setting_is_read() {
        var settings = bound(Map.of("annals.accounts.every", "1s", "annals.accounts.keep", "2d"));

        assertThat(settings.every()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.keep()).isEqualTo(Duration.ofDays(2));
    }

    @ParameterizedTest
    @CsvSource({"every, 0s", "every, -1s", "keep, 59m", "keep, long"})
    void nonsense_is_refused(String key, String wrong) {
        assertThatThrownBy(() -> bound(Map.of("annals.accounts." + key, wrong))).isInstanceOf(BindException.class);
    }

    private static AccountsSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.accounts", Bindable.of(AccountsSettings.class));
    }
}
