package vn.annals.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole gateway on a port of its own; the service {@code auth} is not there, the other two answer. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class AtTheDoor {

    protected static final LocalRealm REALM = new LocalRealm();
    protected static final LocalService SERVICE = new LocalService();

    static {
        // A caller of ours may name any host, as an attacker would.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var instances = "spring.cloud.discovery.client.simple.instances.";
        registry.add("annals.identity.issuer", REALM::issuer);
        registry.add("annals.identity.client-secret", () -> "secret");
        registry.add("annals.gateway.limits.body", () -> "10KB");
        registry.add("annals.gateway.limits.upload", () -> "100KB");
        registry.add(instances + "article-service[0].uri", SERVICE::url);
        registry.add(instances + "media-service[0].uri", SERVICE::url);
        registry.add(instances + "auth[0].uri", () -> "http://127.0.0.1:" + unusedPort());
    }

    @BeforeEach
    void startAfresh() {
        SERVICE.forget();
        REALM.reset();
    }

    protected int port() {
        return port;
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(15));
    }

    protected HttpResponse<String> get(String path, String... headers) {
        return send(headers.length == 0 ? request(path) : request(path).headers(headers));
    }

    protected HttpResponse<String> post(String path, String body, String... headers) {
        var request = request(path).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Calls from another address of this machine. */
    protected static HttpClient at(String address) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.ofLiteral(address))
                .build();
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) {
        return send(CLIENT, request);
    }

    protected static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError("no answer to " + request.build().uri(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    protected static String bearer(String token) {
        return "Bearer " + token;
    }

    protected static String validBearer() {
        return bearer(REALM.accessToken(claims -> claims));
    }

    protected static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    protected static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private static int unusedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
