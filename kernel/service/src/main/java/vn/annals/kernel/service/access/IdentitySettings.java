package vn.annals.kernel.service.access;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whom this service believes, and as whom it speaks to other services. */
@ConfigurationProperties("annals.identity")
public record IdentitySettings(
        @DefaultValue("http://localhost:8081/realms/annals") String issuer,
        @Nullable URI jwkSetUri,
        @Nullable URI tokenUri,
        @DefaultValue("annals-api") String audience,
        @DefaultValue("annals-commands") String commandAudience,
        @DefaultValue("30s") Duration clockSkew,
        @Nullable String clientId,
        @Nullable String clientSecret) {

    public IdentitySettings {
        if (issuer.isBlank() || audience.isBlank() || commandAudience.isBlank() || audience.equals(commandAudience)) {
            throw new IllegalArgumentException("annals.identity: issuer and two different audiences are needed");
        }
        if (clockSkew.isNegative() || clockSkew.compareTo(Duration.ofMinutes(2)) > 0) {
            throw new IllegalArgumentException("annals.identity: clock-skew must be between 0 and 2 minutes");
        }
    }

    URI keys() {
        return jwkSetUri == null ? URI.create(issuer + "/protocol/openid-connect/certs") : jwkSetUri;
    }

    /** Where a token for this service itself is asked for. */
    public URI tokens() {
        return tokenUri == null ? URI.create(issuer + "/protocol/openid-connect/token") : tokenUri;
    }

    // The record default would write the secret into any log that mentions the settings.
    @Override
    public String toString() {
        return "IdentitySettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
