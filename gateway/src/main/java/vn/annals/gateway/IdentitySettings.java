package vn.annals.gateway;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The realm. Its endpoints are derived, not discovered, so that the gateway starts without it. {@code backChannelUrl} is
 * the realm's address from here, where it differs from the one in tokens and browsers.
 */
@ConfigurationProperties("annals.identity")
public record IdentitySettings(
        @DefaultValue("http://localhost:8081/realms/annals") URI issuer,
        @Nullable URI backChannelUrl,
        @DefaultValue("annals-gateway") String clientId,
        @Nullable String clientSecret,
        @DefaultValue("annals-api") String audience) {

    public IdentitySettings {
        if (clientSecret == null || clientSecret.isBlank()) {
            throw new IllegalArgumentException("annals.identity.client-secret is missing");
        }
    }

    public String secret() {
        return String.valueOf(clientSecret);
    }

    public String authorizationEndpoint() {
        return issuer + "/protocol/openid-connect/auth";
    }

    public String endSessionEndpoint() {
        return issuer + "/protocol/openid-connect/logout";
    }

    public String tokenEndpoint() {
        return fromHere() + "/protocol/openid-connect/token";
    }

    public String keysEndpoint() {
        return fromHere() + "/protocol/openid-connect/certs";
    }

    /** What a browser may be sent to, as a content security policy names it. */
    public String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    private URI fromHere() {
        return backChannelUrl == null ? issuer : backChannelUrl;
    }

    // The record default would print the secret into any log of the settings.
    @Override
    public String toString() {
        return "IdentitySettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
