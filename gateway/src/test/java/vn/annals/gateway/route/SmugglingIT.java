package vn.annals.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

/** Requests whose end two readers would find in different places. */
class SmugglingIT extends AtTheDoor {

    private static final String HIDDEN = "GET /s/bac-giang/hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Test
    void the_requests_they_all_differ_from_are_answered() {
        var whole = "GET /s/bac-giang/ HTTP/1.1\r\nHost: localhost\r\n\r\n";

        assertThat(Wire.say(port(), whole + HIDDEN, 2).statuses()).containsExactly(200, 200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguous")
    void a_request_that_can_be_read_in_two_ways_is_refused_and_nothing_behind_it_is_read(String how, String request) {
        var heard = Wire.say(port(), request.replace("$hidden", HIDDEN));

        assertThat(heard.statuses()).as(heard.text()).singleElement().isEqualTo(400);
        assertThat(heard.closed()).isTrue();
        assertThat(SERVICE.asked()).isFalse();
    }

    static Stream<Arguments> ambiguous() {
        return Stream.of(
                post("a length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n$hidden"),
                post("chunks and a length", "Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n$hidden"),
                post(
                        "chunks in capitals and a length",
                        "TRANSFER-ENCODING: CHUNKED\r\nContent-Length: 5",
                        "0\r\n\r\n$hidden"),
                post("two lengths", "Content-Length: 0\r\nContent-Length: 60", "$hidden"),
                post("two lengths in one", "Content-Length: 0, 60", "$hidden"),
                post("a length with a sign", "Content-Length: +0", "$hidden"),
                post("a negative length", "Content-Length: -1", "$hidden"),
                post("a length in hexadecimal", "Content-Length: 0x0", "$hidden"),
                post("a length that is too long", "Content-Length: 99999999999999999999", "$hidden"),
                post("no length", "Content-Length: ", "$hidden"),
                post("a blank before the colon", "Content-Length : 60", "$hidden"),
                post("chunks behind a blank", "Transfer-Encoding : chunked", "0\r\n\r\n$hidden"),
                post("a name with a blank", "Transfer Encoding: chunked", "0\r\n\r\n$hidden"),
                post("chunks and something unknown", "Transfer-Encoding: chunked, identity", "0\r\n\r\n$hidden"),
                post("chunks of another kind", "Transfer-Encoding: xchunked", "0\r\n\r\n$hidden"),
                post("chunks twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "0\r\n\r\n$hidden"),
                post("chunks behind a control character", "Transfer-Encoding: \u000bchunked", "0\r\n\r\n$hidden"),
                post("a folded header", "Transfer-Encoding:\r\n chunked", "0\r\n\r\n$hidden"),
                post("a line that ends too early", "X: a\nContent-Length: 0", "$hidden"),
                post("a line that ends with a return", "X: a\rContent-Length: 60", "$hidden"),
                post("a character of nothing", "X: a\u0000b", "$hidden"),
                arguments(
                        "chunks of an old version",
                        "POST /s/bac-giang/ HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                arguments("a version that is none", "GET /s/bac-giang/ HTTP/1.9.1\r\nHost: localhost\r\n\r\n"),
                arguments(
                        "a blank in the address", "GET /s/bac-giang/ /s/lang-son/ HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                arguments("a header before the first line", " GET /s/bac-giang/ HTTP/1.1\r\n Host: localhost\r\n\r\n"));
    }

    /** The head is whole and may be answered; where its body ends nobody can tell. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void nothing_is_read_behind_a_body_that_does_not_end(String how, String request) {
        var heard = Wire.say(port(), request.replace("$hidden", HIDDEN));

        assertThat(heard.statuses()).as(heard.text()).first().isIn(400, 404);
        assertThat(heard.statuses().stream().skip(1)).as(heard.text()).allMatch(status -> status == 400);
        assertThat(heard.closed()).isTrue();
        assertThat(SERVICE.asked()).isFalse();
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                post("a chunk without a size", "Transfer-Encoding: chunked", "\r\n\r\n$hidden"),
                post("a chunk of a size with a prefix", "Transfer-Encoding: chunked", "0x0\r\n\r\n$hidden"),
                post("a chunk of a negative size", "Transfer-Encoding: chunked", "-1\r\n\r\n$hidden"),
                post("a chunk larger than any", "Transfer-Encoding: chunked", "FFFFFFFFFFFFFFFF1\r\n\r\n$hidden"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hosts")
    void a_request_names_its_host_once(String how, String request) {
        assertThat(Wire.say(port(), request).statuses()).containsExactly(400);
        assertThat(SERVICE.asked()).isFalse();
    }

    static Stream<Arguments> hosts() {
        return Stream.of(
                arguments(
                        "two hosts",
                        "GET /s/bac-giang/ HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\nConnection: close\r\n\r\n"),
                arguments("no host", "GET /s/bac-giang/ HTTP/1.1\r\nConnection: close\r\n\r\n"),
                named("nothing", ""),
                named("a blank between two", "local host"),
                named("two by a comma", "localhost,evil"),
                named("a path behind it", "localhost/evil"),
                named("somebody before it", "evil@localhost"),
                named("a port that is none", "localhost:80a"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elsewhere")
    void nobody_is_led_elsewhere_by_the_first_line(String how, String request) {
        var heard = Wire.say(port(), request);

        assertThat(heard.statuses().getFirst()).as(heard.text()).isBetween(400, 501);
        assertThat(SERVICE.asked()).isFalse();
    }

    static Stream<Arguments> elsewhere() {
        return Stream.of(
                arguments(
                        "a tunnel", "CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\nConnection: close\r\n\r\n"),
                arguments(
                        "the inside by its full address",
                        "GET http://127.0.0.1:8091/internal/commands HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                arguments("an echo", "TRACE /s/bac-giang/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                arguments("no path", "GET * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                arguments(
                        "a longer first line than any",
                        "GET /s/bac-giang/" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                arguments(
                        "a larger header than any",
                        "GET /s/bac-giang/ HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(10_000) + "\r\n\r\n"));
    }

    private static Arguments named(String how, String host) {
        return arguments(how, "GET /s/bac-giang/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "127.0.0.1", "[::1]:8080", "bac-giang.example", "xn--bc-giang-1j6c.vn"})
    void a_host_is_a_name_or_a_number(String host) {
        var request = "GET /s/bac-giang/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";

        assertThat(Wire.say(port(), request).statuses()).containsExactly(200);
    }

    private static Arguments post(String how, String header, String body) {
        return arguments(how, "POST /s/bac-giang/ HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n" + body);
    }
}
