package vn.annals.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaStoreTest {

    private static final String CORRUPTED = "{\"sha256\":\"ab\",\"store\":\"gridfs\",\"what\":\"CORRUPTED\"}";

    private final Deque<String> steps = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private MediaStore command;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var port = server.getAddress().getPort();
        var ports = new Ports(port, port, port, port, port, port, port, port, port);
        command = new MediaStore(ports, new Tokens(ports), new Phases());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void each_tenant_is_walked_to_its_end() {
        steps.addAll(List.of(step("\"a\"", ""), step("null", ""), step("null", "")));

        assertThat(command.run(List.of("move"))).isZero();

        assertThat(asked)
                .containsExactly(
                        "bac-giang/media-store/move {\"after\":\"\"}",
                        "bac-giang/media-store/move {\"after\":\"a\"}",
                        "lang-son/media-store/move {\"after\":\"\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"move", "verify"})
    void what_is_corrupted_makes_it_end_badly_after_all_else_is_done(String work) {
        steps.addAll(List.of(step("\"a\"", CORRUPTED), step("null", "")));

        assertThat(command.run(List.of(work, "--tenant", "bac-giang"))).isEqualTo(1);

        assertThat(steps).isEmpty();
    }

    @Test
    void a_sweep_removes_only_when_it_is_told() {
        steps.addAll(List.of(step("null", CORRUPTED), step("null", "")));

        assertThat(command.run(List.of("sweep", "--tenant", "bac-giang"))).isZero();
        assertThat(command.run(List.of("--tenant", "bac-giang", "sweep", "--remove")))
                .isZero();

        assertThat(asked)
                .containsExactly(
                        "bac-giang/media-store/sweep {\"after\":\"\",\"remove\":false}",
                        "bac-giang/media-store/sweep {\"after\":\"\",\"remove\":true}");
    }

    @Test
    void a_tenant_that_is_closed_is_passed_by_and_told_of() {
        steps.addAll(List.of("{\"code\":\"TENANT_SUSPENDED\"}", step("null", "")));

        assertThat(command.run(List.of("move"))).isEqualTo(1);

        assertThat(asked).hasSize(2).last().asString().startsWith("lang-son");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "drop", "move verify", "move --remove", "move --tenant"})
    void words_that_mean_nothing_are_answered_with_those_that_do(String words) {
        assertThatThrownBy(() -> command.run(List.of(words.split(" "))))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("usage");
        assertThat(asked).isEmpty();
    }

    private static String step(String next, String items) {
        return "{\"next\":" + next + ",\"seen\":2,\"bytes\":9,\"done\":1,\"items\":[" + items + "]}";
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var answer =
                switch (path) {
                    case "/api/v1/tenants" ->
                        "{\"items\":[{\"slug\":\"bac-giang\"},{\"slug\":\"lang-son\"}],\"next\":null}";
                    default ->
                        path.endsWith("/token")
                                ? "{\"access_token\":\"t\",\"expires_in\":60}"
                                : exchange.getRequestMethod().equals("GET") ? "{\"files\":4}" : next(path, request);
                };
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.contains("TENANT_SUSPENDED") ? 403 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String next(String path, String request) {
        asked.add(path.substring("/api/v1/tenants/".length()) + " " + request);
        return steps.remove();
    }
}
