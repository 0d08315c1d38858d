package vn.annals.local;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HTTP for the launcher: an answer always comes back, or a {@link Trouble} that says who did not give one. */
final class Web {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private Web() {}

    record Answer(int status, HttpHeaders headers, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(bytes);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        String reason() {
            return Web.reason(status, bytes);
        }

        private boolean isForLater() {
            return status == 429 || status == 503;
        }

        private Duration pause() {
            try {
                return Duration.ofSeconds(Math.clamp(Long.parseLong(header("Retry-After")), 1, 30));
            } catch (NumberFormatException notSaid) {
                return PAUSE;
            }
        }
    }

    /** What a refusal says, in its own words, field by field where it names fields. */
    static String reason(int status, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        try {
            var problem = JSON.readTree(text);
            var faults = problem.path("errors").valueStream().map(Web::fault).toList();
            var detail = problem.path("detail").asString(text) + " (" + status + ")";
            return faults.isEmpty() ? detail : detail + ": " + String.join("; ", faults);
        } catch (JacksonException noJson) {
            return text + " (" + status + ")";
        }
    }

    private static String fault(JsonNode fault) {
        return fault.path("pointer").asString("") + " " + fault.path("detail").asString("");
    }

    static Answer send(HttpRequest.Builder builder) {
        var answer = send(builder, BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), answer.headers(), answer.body());
    }

    /** The like of somebody who comes again: later where we are told so, soon where a service is still on its way. */
    static Answer sendPatiently(HttpRequest.Builder builder) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = send(builder);
        while (answer.isForLater() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(answer.pause().toNanos());
            answer = send(builder);
        }
        return answer;
    }

    /** Writes whatever comes back into a file and answers the status. */
    static int download(HttpRequest.Builder builder, Path file) {
        return send(builder, BodyHandlers.ofFile(file)).statusCode();
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder builder, BodyHandler<T> body) {
        var request = builder.timeout(Duration.ofSeconds(30)).build();
        try {
            return CLIENT.send(request, body);
        } catch (IOException silent) {
            throw new Trouble(request.uri().getAuthority() + " does not answer; see ./annals status");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
    }
}
