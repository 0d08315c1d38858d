package vn.annals.auth.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The service account's access token, kept until shortly before it expires. */
final class AdminToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient http;
    private final KeycloakSettings settings;
    private final Clock clock;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

    AdminToken(RestClient http, KeycloakSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    String value() {
        var known = held.get();
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.token();
        }
        var issued = issue();
        held.set(new Held(
                issued.token(), clock.instant().plusSeconds(issued.seconds()).minus(MARGIN)));
        return issued.token();
    }

    /** Keycloak no longer takes the token, for instance because its keys are new. */
    void forget() {
        held.set(null);
    }

    private Issued issue() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", settings.clientId());
        form.add("client_secret", settings.clientSecret());
        return Objects.requireNonNull(http.post()
                .uri("/realms/{realm}/protocol/openid-connect/token", settings.realm())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Issued.class));
    }

    private record Held(String token, Instant until) {}

    private record Issued(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") long seconds) {}
}
