package vn.annals.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.annals.gateway.route.Wire;

/** Who is over the limit and comes again. */
@ExtendWith(OutputCaptureExtension.class)
class TurnAwayIT extends AtTheLimit {

    @Test
    void who_comes_again_hears_the_same_but_is_not_judged_again(CapturedOutput log) {
        var articles = articles("lai-chau");
        var hai = usedUp("hai", "lai-chau");

        var judged = get(articles, "Authorization", hai);
        var again = get(articles, "Authorization", hai);

        assertProblem(again, 429, "TOO_MANY_REQUESTS");
        assertSame(again, judged);
        assertThat(log.getOut().split(articles + " status=429", -1)).hasSize(2);
        assertThat(get(articles, "Authorization", bearer(member("ba", "lai-chau")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void so_does_a_reader(CapturedOutput log) {
        var past = "/s/ha-nam/as-of/then/";
        from("127.0.0.71", "/nothing", 10);

        var judged = from("127.0.0.71", past);
        var again = from("127.0.0.71", past);

        assertThat(again.body()).contains("Quá nhiều yêu cầu");
        assertSame(again, judged);
        assertThat(log.getOut().split(past + " status=429", -1)).hasSize(2);
        assertThat(from("127.0.0.72", past).statusCode()).isEqualTo(200);
    }

    @Test
    void whom_a_tenant_has_no_room_for_may_ask_its_neighbour() {
        var token = bearer(REALM.accessToken(claims ->
                claims.subject("guest").claim("organization", Map.of("son-la", Map.of(), "hoa-binh", Map.of()))));
        for (var host : List.of("first", "second")) {
            IntStream.range(0, 4)
                    .forEach(_ -> get(articles("son-la"), "Authorization", bearer(member(host, "son-la"))));
        }

        assertProblem(get(articles("son-la"), "Authorization", token), 429, "TOO_MANY_REQUESTS");
        assertProblem(get(articles("son-la"), "Authorization", token), 429, "TOO_MANY_REQUESTS");
        assertThat(get(articles("hoa-binh"), "Authorization", token).statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_else_they_say_is_read_and_the_connection_goes_on() {
        var asks = " " + articles("bac-kan") + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                + usedUp("muoi", "bac-kan") + "\r\n";
        Wire.say(port(), "GET" + asks + "Connection: close\r\n\r\n");
        var hidden = ("GET" + asks + "\r\n").repeat(60);

        var heard = Wire.say(
                port(),
                "POST" + asks + "Content-Length: " + hidden.length() + "\r\n\r\n" + hidden + "HEAD" + asks + "\r\n"
                        + "GET /session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(hidden).hasSizeBetween(20_000, 65_536);
        assertThat(heard.statuses()).containsExactly(429, 429, 200);
        assertThat(heard.text().split("TOO_MANY_REQUESTS", -1)).hasSize(2);
    }

    private String usedUp(String person, String tenant) {
        var token = bearer(member(person, tenant));
        IntStream.range(0, 5).forEach(_ -> get(articles(tenant), "Authorization", token));
        return token;
    }

    private static void assertSame(HttpResponse<String> again, HttpResponse<String> judged) {
        assertThat(again.statusCode()).isEqualTo(judged.statusCode());
        assertThat(untimed(again)).isEqualTo(untimed(judged));
        assertThat(Integer.parseInt(header(again, "Retry-After"))).isBetween(1, 3_000);
        assertThat(again.body().replaceAll("[0-9a-f]{32}", "trace"))
                .isEqualTo(judged.body().replaceAll("[0-9a-f]{32}", "trace"));
    }

    private static Map<String, List<String>> untimed(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("retry-after");
        return headers;
    }
}
