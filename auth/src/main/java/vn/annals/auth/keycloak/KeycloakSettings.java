package vn.annals.auth.keycloak;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the realm is and as whom it is administered: a service account of the realm, never the master's administrator.
 *
 * @param clientSecret empty makes every call fail, which leaves new tenants waiting
 * @param backgroundCalls how many calls a second work makes for which nobody waits, at most
 */
@ConfigurationProperties("annals.keycloak")
public record KeycloakSettings(
        @DefaultValue("http://localhost:8081") URI url,
        @DefaultValue("annals") String realm,
        @DefaultValue("annals-auth") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("20") int backgroundCalls) {

    public KeycloakSettings {
        if (!url.isAbsolute() || realm.isBlank() || clientId.isBlank()) {
            throw new IllegalArgumentException("annals.keycloak: url, realm and client-id must name something");
        }
        if (backgroundCalls < 1 || backgroundCalls > 1_000) {
            throw new IllegalArgumentException("annals.keycloak: background-calls must be 1 to 1000 a second");
        }
        if (!connectTimeout.isPositive() || !readTimeout.isPositive()) {
            throw new IllegalArgumentException("annals.keycloak: connect-timeout and read-timeout must be positive");
        }
    }

    // The record default would write the secret into any log that mentions the settings.
    @Override
    public String toString() {
        return "KeycloakSettings[url=" + url + ", realm=" + realm + ", clientId=" + clientId + "]";
    }
}
