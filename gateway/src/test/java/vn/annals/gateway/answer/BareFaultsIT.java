package vn.annals.gateway.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

class BareFaultsIT extends AtTheDoor {

    private static final String OPEN = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String CLOSING = OPEN + "Connection: close\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tenants/%zz", "/api/v1/tenants/%", "/a b|c"})
    void an_address_that_cannot_be_read_is_a_problem(String path) throws IOException {
        assertTold(say("GET " + path + CLOSING), 400, "MALFORMED_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/bac-giang/%e1%b", "/s/bac-giang/%", "/s/%"})
    void a_reader_is_shown_the_page_of_addresses_that_are_none(String path) throws IOException {
        var answer = say("GET " + path + CLOSING);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("<h1>Không thực hiện được</h1>");
        assertThat(answer.toLowerCase())
                .contains("content-type: text/html;charset=utf-8", "content-security-policy: default-src 'none'")
                .doesNotContain("malformed");
    }

    @Test
    void an_address_that_is_too_long_is_a_problem() throws IOException {
        assertTold(say("GET /api/v1/tenants?q=" + "a".repeat(10_000) + CLOSING), 414, "ADDRESS_TOO_LONG");
    }

    @Test
    void headers_that_are_too_large_are_a_problem() throws IOException {
        var large = OPEN + "X-Large: " + "a".repeat(20_000) + "\r\n\r\n";

        assertTold(say("GET /api/v1/tenants" + large), 431, "HEADERS_TOO_LARGE");
    }

    @Test
    void an_answer_to_head_has_no_body() throws IOException {
        var answer = say("HEAD /api/v1/tenants/%zz" + CLOSING);

        assertThat(answer).startsWith("HTTP/1.1 400").endsWith("\r\n\r\n");
    }

    @Test
    void the_connection_goes_on_after_it() throws IOException {
        var answers = say("HEAD /api/v1/%zz" + OPEN + "\r\n" + "GET /api/v1/%zz" + CLOSING);

        assertThat(answers.split("HTTP/1.1 400", -1)).hasSize(3);
        assertThat(answers.split("MALFORMED_REQUEST", -1)).hasSize(2);
    }

    private static void assertTold(String answer, int status, String code) {
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.toLowerCase()).contains("content-type: application/problem+json");
        assertThat(answer).contains("\"code\":\"" + code + "\"", "\"status\":" + status, "\"traceId\":\"");
    }

    private String say(String request) throws IOException {
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
