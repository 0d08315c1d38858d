package vn.annals.auth.keycloak;

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

class KeycloakSettingsTest {

    @Test
    void every_setting_has_a_default() {
        var settings = bound(Map.of());

        assertThat(settings.url()).hasToString("http://localhost:8081");
        assertThat(settings.realm()).isEqualTo("annals");
        assertThat(settings.clientId()).isEqualTo("annals-auth");
        assertThat(settings.clientSecret()).isEmpty();
        assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.readTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.backgroundCalls()).isEqualTo(20);
    }

    @Test
    void every_setting_is_read() {
        var settings = bound(Map.of(
                "annals.keycloak.url", "https://id.annals.example",
                "annals.keycloak.realm", "press",
                "annals.keycloak.client-id", "provisioner",
                "annals.keycloak.client-secret", "s",
                "annals.keycloak.connect-timeout", "2s",
                "annals.keycloak.read-timeout", "3s",
                "annals.keycloak.background-calls", "7"));

        assertThat(settings.url()).hasToString("https://id.annals.example");
        assertThat(settings.realm()).isEqualTo("press");
        assertThat(settings.clientId()).isEqualTo("provisioner");
        assertThat(settings.clientSecret()).isEqualTo("s");
        assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.readTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.backgroundCalls()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "url, keycloak",
        "realm, ' '",
        "client-id, ''",
        "connect-timeout, 0s",
        "read-timeout, -1s",
        "read-timeout, soon",
        "background-calls, 0",
        "background-calls, 1001"
    })
    void nonsense_is_refused(String key, String wrong) {
        assertThatThrownBy(() -> bound(Map.of("annals.keycloak." + key, wrong))).isInstanceOf(BindException.class);
    }

    @Test
    void the_secret_stays_out_of_logs() {
        assertThat(bound(Map.of("annals.keycloak.client-secret", "hidden-word")).toString())
                .doesNotContain("hidden-word");
    }

    private static KeycloakSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("annals.keycloak", Bindable.of(KeycloakSettings.class));
    }
}
