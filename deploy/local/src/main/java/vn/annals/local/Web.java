package vn.annals.local;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HTTP for the launcher: an answer always comes back, or a {@link Trouble} that says who did not give one. */
final class Web {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Web() {}

    record Answer(int status, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(bytes);
        }
    }

    static Answer send(HttpRequest.Builder builder) {
        var request = builder.timeout(Duration.ofSeconds(30)).build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException silent) {
            throw new Trouble(request.uri().getAuthority() + " does not answer; see ./annals status");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
    }
}
