package vn.annals.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class GatewaySettingsTest {

    @Test
    void everything_but_the_secret_has_a_default() {
        var settings = gateway(Map.of());

        assertThat(settings.publicUrl()).hasToString("http://localhost:8080");
        assertThat(settings.session().cookie()).isEqualTo("annals");
        assertThat(settings.session().idle()).isEqualTo(Duration.ofMinutes(60));
        assertThat(settings.session().recheck()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.session().renew()).isEqualTo(Duration.ofMinutes(6));
        assertThat(settings.session().most()).isEqualTo(10_000);
        assertThat(settings.limits().body().toBytes()).isEqualTo(1024 * 1024);
        assertThat(settings.limits().upload().toBytes()).isEqualTo(32 * 1024 * 1024);
        assertThat(settings.patience().answer()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.patience().upload()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.patience().retryAfter()).isEqualTo(Duration.ofSeconds(5));
        assertThat(identity(Map.of("annals.identity.client-secret", "s")).issuer())
                .hasToString("http://localhost:8081/realms/annals");
    }

    @Test
    void the_secret_has_no_default_and_is_never_printed() {
        assertThatThrownBy(() -> identity(Map.of("annals.identity.client-id", "annals-gateway")))
                .hasRootCauseMessage("annals.identity.client-secret is missing");
        assertThat(identity(Map.of("annals.identity.client-secret", "hush")).toString())
                .doesNotContain("hush");
    }

    @Test
    void cookies_are_secure_behind_tls() {
        assertThat(gateway(Map.of()).secure()).isFalse();
        assertThat(gateway(Map.of("annals.gateway.public-url", "https://annals.example/"))
                        .secure())
                .isTrue();
        assertThat(gateway(Map.of("annals.gateway.public-url", "https://annals.example/"))
                        .at("/desk/"))
                .hasToString("https://annals.example/desk/");
    }

    @Test
    void the_back_channel_may_have_an_address_of_its_own() {
        var identity = identity(Map.of(
                "annals.identity.client-secret", "s",
                "annals.identity.issuer", "https://id.annals.example/realms/annals",
                "annals.identity.back-channel-url", "http://keycloak:8080/realms/annals"));

        assertThat(identity.tokenEndpoint()).startsWith("http://keycloak:8080/realms/annals/protocol/");
        assertThat(identity.keysEndpoint()).startsWith("http://keycloak:8080/");
        assertThat(identity.authorizationEndpoint()).startsWith("https://id.annals.example/realms/annals/protocol/");
        assertThat(identity.endSessionEndpoint()).startsWith("https://id.annals.example/");
        assertThat(identity.origin()).isEqualTo("https://id.annals.example");
    }

    @Test
    void nonsense_is_refused() {
        refuses("annals.gateway.public-url", "/desk");
        refuses("annals.gateway.session.cookie", " ");
        refuses("annals.gateway.session.recheck", "0s");
        refuses("annals.gateway.session.renew", "0s");
        refuses("annals.gateway.limits.upload", "1KB");
        refuses("annals.gateway.patience.answer", "0s");
    }

    private static void refuses(String key, String value) {
        assertThatThrownBy(() -> gateway(Map.of(key, value))).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static GatewaySettings gateway(Map<String, String> properties) {
        return bind("annals.gateway", GatewaySettings.class, properties);
    }

    private static IdentitySettings identity(Map<String, String> properties) {
        return bind("annals.identity", IdentitySettings.class, properties);
    }

    private static <T> T bind(String prefix, Class<T> type, Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate(prefix, Bindable.of(type));
    }
}
