package vn.annals.kernel.service.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.service.access.IdentitySettings;

/** This service's own access token, asked for when needed and kept until shortly before it ends. */
final class ServiceTokens {

    private static final Duration TIMEOUT = Duration.ofMillis(1_500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final HttpClient http;
    private final JsonMapper json;
    private final IdentitySettings identity;
    private @Nullable Token token;
    private long failedAt = System.nanoTime() - PAUSE.toNanos();

    ServiceTokens(HttpClient http, JsonMapper json, IdentitySettings identity) {
        this.http = http;
        this.json = json;
        this.identity = identity;
    }

    synchronized String get() throws IOException {
        var current = token;
        if (current == null || System.nanoTime() - current.endsAt > 0) {
            current = token = fetched();
        }
        return current.value;
    }

    /** The other side did not accept it; the next one will be new. */
    synchronized void discard(String refused) {
        if (token != null && token.value.equals(refused)) {
            token = null;
        }
    }

    private Token fetched() throws IOException {
        if (System.nanoTime() - failedAt < PAUSE.toNanos()) {
            throw new IOException("no token a moment ago");
        }
        try {
            var response = http.send(request(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("the token endpoint answered " + response.statusCode());
            }
            var answer = json.readTree(response.body());
            var life = Duration.ofSeconds(answer.path("expires_in").asLong(60));
            var useful = life.compareTo(MARGIN.multipliedBy(2)) > 0 ? life.minus(MARGIN) : life.dividedBy(2);
            return new Token(answer.path("access_token").asString(), System.nanoTime() + useful.toNanos());
        } catch (IOException | JacksonException failure) {
            failedAt = System.nanoTime();
            throw new IOException("no service token can be had", failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException(hurried);
        }
    }

    private HttpRequest request() throws IOException {
        if (identity.clientId() == null || identity.clientSecret() == null) {
            throw new IOException("annals.identity.client-id and client-secret are not set");
        }
        var form = "grant_type=client_credentials&client_id=" + URLEncoder.encode(identity.clientId(), UTF_8)
                + "&client_secret=" + URLEncoder.encode(identity.clientSecret(), UTF_8);
        return HttpRequest.newBuilder(identity.tokens())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private record Token(String value, long endsAt) {}
}
