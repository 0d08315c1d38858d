package vn.annals.auth.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ContactSettingsTest {

    @Test
    void every_setting_has_a_default() {
        assertThat(bound(Map.of()))
                .isEqualTo(settings(
                        Duration.ofMinutes(5), Duration.ofDays(3), "annals-letters", "http://localhost:8080/desk/"));
    }

    @Test
    void every_setting_is_read() {
        assertThat(bound(Map.of(
                        "annals.contact.letter-pause", "2s",
                        "annals.contact.letter-life", "5m",
                        "annals.contact.letter-client", "gate",
                        "annals.contact.desk", "https://annals.example/desk/")))
                .isEqualTo(
                        settings(Duration.ofSeconds(2), Duration.ofMinutes(5), "gate", "https://annals.example/desk/"));
    }

    @ParameterizedTest
    @CsvSource({"letter-pause, -1s", "letter-life, 299s", "letter-client, ''", "desk, /desk/"})
    void nonsense_is_refused(String key, String wrong) {
        assertThatThrownBy(() -> bound(Map.of("annals.contact." + key, wrong))).isInstanceOf(BindException.class);
    }

    private static ContactSettings settings(Duration pause, Duration life, String client, String desk) {
        return new ContactSettings(pause, life, client, URI.create(desk));
    }

    private static ContactSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.contact", Bindable.of(ContactSettings.class));
    }
}
