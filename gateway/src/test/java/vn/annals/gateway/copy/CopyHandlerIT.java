package vn.annals.gateway.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;
import vn.annals.gateway.LocalService.Page;

/** What happens on one connection, byte by byte. */
class CopyHandlerIT extends AtTheDoor {

    private final String front = "/s/t" + UUID.randomUUID() + "/";
    private final String other = front + "other";

    @BeforeEach
    void pages() {
        SERVICE.shows(front, Page.of("front"));
        SERVICE.shows(other, new Page(200, Map.of("Cache-Control", "no-store"), "never copied"));
        get(front);
    }

    @Test
    void pipelined_requests_are_answered_in_their_order() throws IOException {
        says(
                "front|never copied|front||never copied|front",
                ask("GET", front)
                        + ask("GET", other)
                        + ask("GET", front)
                        + ask("HEAD", front)
                        + ask("GET", other)
                        + ask("GET", front));
    }

    @Test
    void a_head_that_is_handed_on_does_not_disturb_what_follows() throws IOException {
        says("|front||front", ask("HEAD", other) + ask("GET", front) + ask("HEAD", other) + ask("GET", front));
    }

    @Test
    void a_connection_that_shall_close_closes() throws IOException {
        assertThat(bodies(talk(last(front) + ask("GET", front)))).isEqualTo("front");
    }

    @Test
    void who_offers_another_protocol_has_the_copy_too() throws IOException {
        says("front", ask("GET", front));
        SERVICE.shows(front, new Page(503, Map.of(), "dead"));

        says(
                "front",
                "GET " + front + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                        + "Upgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAAB\r\n\r\n");
    }

    @Test
    void a_body_is_not_taken_for_a_request() throws IOException {
        var hidden = ask("GET", front);
        says(
                "front|front",
                "GET " + front + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + hidden.length() + "\r\n\r\n"
                        + hidden + ask("GET", front));
    }

    @Test
    void a_chunked_body_is_not_either() throws IOException {
        var hidden = ask("GET", front);
        says(
                "front|front",
                "GET " + front + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(hidden.length()) + "\r\n" + hidden + "\r\n0\r\n\r\n" + ask("GET", front));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "Host: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n",
                "Host: localhost\r\nContent-Length: x\r\n",
                "Host: localhost\r\nTransfer-Encoding: xchunked\r\nContent-Length: 0\r\n",
                "Host: localhost\r\nBad Header: 1\r\n",
                "Host: local\0host\r\n"
            })
    void what_two_could_read_differently_never_hides_a_second_request(String headers) throws IOException {
        var said = talk("GET " + front + " HTTP/1.1\r\n" + headers + "\r\n" + last(front));

        assertThat(said).startsWith("HTTP/1.1 400");
        assertThat(said.split("HTTP/1.1 ", -1)).hasSize(2);
    }

    private static String ask(String method, String address) {
        return method + " " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static String last(String address) {
        return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }

    /** All that is said until the other side closes. */
    private String talk(String words) throws IOException {
        try (var socket = saying(words)) {
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** These answers and none besides; one more question shows where they end. */
    private void says(String expected, String words) throws IOException {
        try (var socket = saying(words + ask("GET", other))) {
            var all = expected + "|never copied";
            var said = new StringBuilder();
            var part = new byte[65_536];
            while (!bodies(said.toString()).equals(all)) {
                var count = socket.getInputStream().read(part);
                assertThat(count).as("closed after %s", said).isPositive();
                said.append(new String(part, 0, count, ISO_8859_1));
            }
        }
    }

    private Socket saying(String words) throws IOException {
        URI gateway = request("/").build().uri();
        var socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(words.getBytes(ISO_8859_1));
        return socket;
    }

    /** The bodies of all answers, one after the other. */
    private static String bodies(String said) {
        return Arrays.stream(said.split("HTTP/1.1 200 OK\r\n"))
                .skip(1)
                .map(answer -> answer.substring(Math.min(answer.length(), answer.indexOf("\r\n\r\n") + 4)))
                .map(CopyHandlerIT::plain)
                .collect(Collectors.joining("|"));
    }

    // In chunks, where a service did not say how long it would be.
    private static String plain(String body) {
        return body.replaceAll("(?m)^[0-9a-f]+\r\n", "").replace("\r\n", "");
    }
}
