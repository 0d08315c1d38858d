package vn.annals.kernel.service.transport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to other instances over HTTP, as this service. */
final class Peers {

    private static final String COMMANDS = "/internal/commands";
    private static final String CAPABILITIES = COMMANDS + "/capabilities";

    private final HttpClient http;
    private final ServiceTokens tokens;
    private final JsonMapper json;
    private final TransportSettings settings;

    Peers(HttpClient http, ServiceTokens tokens, JsonMapper json, TransportSettings settings) {
        this.http = http;
        this.tokens = tokens;
        this.json = json;
        this.settings = settings;
    }

    Capabilities capabilities(URI peer) throws IOException {
        var question = HttpRequest.newBuilder(peer.resolve(CAPABILITIES)).timeout(settings.pollTimeout());
        return read(answer(question), Capabilities.class);
    }

    CommandReply send(URI peer, CommandLetter letter, String trace) throws IOException {
        var question = HttpRequest.newBuilder(peer.resolve(COMMANDS))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("traceparent", "00-" + trace + "-" + trace.substring(16) + "-01")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(letter)));
        return read(answer(question), CommandReply.class);
    }

    private byte[] answer(HttpRequest.Builder question) throws IOException {
        var token = tokens.get();
        var response = ask(question, token);
        if (response.statusCode() == 401) {
            tokens.discard(token);
            response = ask(question, tokens.get());
        }
        if (response.statusCode() != 200) {
            throw new IOException(response.uri() + " answered " + response.statusCode());
        }
        return response.body();
    }

    private HttpResponse<byte[]> ask(HttpRequest.Builder question, String token) throws IOException {
        try {
            return http.send(
                    question.setHeader("Authorization", "Bearer " + token).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException(hurried);
        }
    }

    private <T> T read(byte[] body, Class<T> type) throws IOException {
        try {
            return json.readValue(body, type);
        } catch (JacksonException unreadable) {
            throw new IOException("another instance answered something else", unreadable);
        }
    }

    static HttpClient client(TransportSettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(task -> Thread.ofVirtual().start(task))
                .build();
    }
}
