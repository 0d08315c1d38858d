package vn.annals.gateway;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** The gateway's own settings. {@code publicUrl} is the address people type; redirects and cookies are made for it. */
@ConfigurationProperties("annals.gateway")
public record GatewaySettings(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue Session session,
        @DefaultValue Limits limits,
        @DefaultValue Patience patience,
        @DefaultValue Hostnames hostnames) {

    public GatewaySettings {
        if (!publicUrl.isAbsolute() || publicUrl.getHost() == null) {
            throw new IllegalArgumentException("annals.gateway.public-url must be absolute: " + publicUrl);
        }
    }

    /** Behind TLS cookies are marked Secure. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** What a site's own host is called in addresses: with the port of all, where that is not the usual one. */
    public String authority(String hostname) {
        return publicUrl.getPort() < 0 ? hostname : hostname + ":" + publicUrl.getPort();
    }

    /** The address of a path as people see it. */
    public URI at(String path) {
        return URI.create(publicUrl.toString().replaceAll("/+$", "") + path);
    }

    /**
     * The browser's session; {@code cookie} should be {@code __Host-annals} wherever the gateway is behind TLS. What it
     * says of a person's roles is asked again when that is older than {@code recheck}; a token older than {@code renew} is
     * renewed, so that Keycloak may be away for as long as tokens last beyond that.
     */
    public record Session(
            @DefaultValue("annals") String cookie,
            @DefaultValue("60m") Duration idle,
            @DefaultValue("30s") Duration recheck,
            @DefaultValue("6m") Duration renew,
            @DefaultValue("10000") int most) {
        public Session {
            if (cookie.isBlank() || !idle.isPositive() || !recheck.isPositive() || !renew.isPositive() || most < 1) {
                throw new IllegalArgumentException(
                        "annals.gateway.session: cookie, idle, recheck, renew and most must say something");
            }
        }
    }

    /** The largest request bodies: of an ordinary request and of a file. */
    public record Limits(
            @DefaultValue("1MB") DataSize body,
            @DefaultValue("32MB") DataSize upload) {
        public Limits {
            if (body.toBytes() < 1 || upload.toBytes() < body.toBytes()) {
                throw new IllegalArgumentException("annals.gateway.limits: upload must not be below body");
            }
        }
    }

    /** How often auth is asked which host belongs to which tenant. */
    public record Hostnames(@DefaultValue("5s") Duration refresh) {
        public Hostnames {
            if (refresh.toMillis() < 1) {
                throw new IllegalArgumentException("annals.gateway.hostnames.refresh must be positive");
            }
        }
    }

    /** How long a service may take to begin its answer, and how soon a broken one is tried again. */
    public record Patience(
            @DefaultValue("10s") Duration answer,
            @DefaultValue("60s") Duration upload,
            @DefaultValue("5s") Duration retryAfter) {
        public Patience {
            if (answer.toMillis() < 1 || upload.toMillis() < 1 || retryAfter.toSeconds() < 1) {
                throw new IllegalArgumentException("annals.gateway.patience must be positive");
            }
        }
    }
}
