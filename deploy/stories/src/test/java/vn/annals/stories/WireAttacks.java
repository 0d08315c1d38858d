package vn.annals.stories;

import static vn.annals.stories.Attack.refused;

import java.util.Set;
import java.util.stream.Stream;

/** Requests that two readers could read in two ways, hosts that are none, and questions of other sites. */
final class WireAttacks {

    private static final String PATH = "/api/v1/tenants/lang-son/articles";

    private final String bearer;

    WireAttacks(String token) {
        this.bearer = "Authorization: Bearer " + token + "\r\n";
    }

    Stream<Attack> smuggled() {
        var hidden = "GET /s/bac-giang/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
        return Stream.of(
                twofold("a length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n" + hidden),
                twofold("chunks and a length", "Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n" + hidden),
                twofold("two lengths", "Content-Length: 0\r\nContent-Length: 60", hidden),
                twofold("two lengths in one", "Content-Length: 0, 60", hidden),
                twofold("a length with a sign", "Content-Length: +0", hidden),
                twofold("chunks of another kind", "Transfer-Encoding: xchunked", "0\r\n\r\n" + hidden),
                twofold("chunks and something unknown", "Transfer-Encoding: chunked, identity", "0\r\n\r\n" + hidden),
                twofold("chunks behind a blank", "Transfer-Encoding : chunked", "0\r\n\r\n" + hidden),
                twofold("a folded header", "Transfer-Encoding:\r\n chunked", "0\r\n\r\n" + hidden),
                twofold("a line that ends too early", "X: a\nContent-Length: 0", hidden),
                twofold("a chunk of no size", "Transfer-Encoding: chunked", "\r\n\r\n" + hidden),
                twofold("a chunk of a negative size", "Transfer-Encoding: chunked", "-1\r\n\r\n" + hidden));
    }

    Stream<Attack> hosts() {
        return Stream.of(
                host("two hosts", "Host: localhost\r\nHost: evil.example\r\n"),
                host("no host", ""),
                host("somebody before it", "Host: localhost@evil.example\r\n"),
                host("a path behind it", "Host: localhost/evil\r\n"),
                host("two by a comma", "Host: localhost,evil.example\r\n"));
    }

    /** Pages of other sites are told nothing; {@link Attack#happens} looks for words of permission. */
    Stream<Attack> preflights() {
        return Stream.of(
                        PATH,
                        "/api/v1/public/lang-son/articles",
                        "/session",
                        "/logout",
                        "/media/lang-son/aa/original.png")
                .map(path -> new Attack(
                        "a page of another site asks for " + path,
                        Stack.gateway(),
                        "OPTIONS " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Origin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\n"
                                + "Access-Control-Request-Headers: authorization,x-xsrf-token\r\n\r\n",
                        Set.of(200, 401, 403, 404),
                        ""));
    }

    private Attack twofold(String how, String headers, String body) {
        return refused(
                how,
                400,
                "MALFORMED_REQUEST",
                "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\n" + bearer + headers + "\r\n\r\n" + body);
    }

    private Attack host(String how, String host) {
        return new Attack(
                how,
                Stack.gateway(),
                "GET " + PATH + " HTTP/1.1\r\n" + host + bearer + "Connection: close\r\n\r\n",
                Set.of(400),
                "");
    }
}
