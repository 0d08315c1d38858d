package vn.annals.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitIT extends AtTheLimit {

    @Test
    void a_person_who_asks_too_often_is_told_when_to_come_again() {
        assertThat(statuses(5, "lan", "hue")).containsOnly(200);
        SERVICE.forget();

        var answer = as("lan", "hue");

        assertProblem(answer, 429, "TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(1, 3_000);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(SERVICE.asked()).isFalse();
    }

    @Test
    void the_colleagues_of_that_person_go_on() {
        statuses(30, "minh", "da-nang");

        assertThat(as("thu", "da-nang").statusCode()).isEqualTo(200);
    }

    @Test
    void a_program_is_known_by_its_client_whatever_its_subject() {
        assertThat(program("feeds", "subject-1").statusCode()).isEqualTo(200);
        assertThat(program("feeds", "subject-2").statusCode()).isEqualTo(200);
        assertThat(program("feeds", "subject-3").statusCode()).isEqualTo(200);

        assertProblem(program("feeds", "subject-4"), 429, "TOO_MANY_REQUESTS");
        assertThat(program("archive", "subject-4").statusCode()).isEqualTo(200);
    }

    @Test
    void the_people_of_a_tenant_share_a_limit_that_is_not_their_neighbours() {
        assertThat(statuses(4, "one", "can-tho")).containsOnly(200);
        assertThat(statuses(4, "two", "can-tho")).containsOnly(200);

        assertProblem(as("three", "can-tho"), 429, "TOO_MANY_REQUESTS");
        assertThat(as("four", "vinh-long").statusCode()).isEqualTo(200);
    }

    @Test
    void a_stranger_with_a_token_of_elsewhere_cannot_use_up_what_a_tenant_has() {
        for (var stranger = 0; stranger < 4; stranger++) {
            for (var attempt = 0; attempt < 5; attempt++) {
                get(articles("tay-ninh"), "Authorization", bearer(member("stranger-" + stranger, "long-an")));
            }
        }

        assertThat(as("nga", "tay-ninh").statusCode()).isEqualTo(200);
    }

    @Test
    void visitors_are_counted_by_their_address() {
        assertThat(from("127.0.0.21", "/nothing", 10)).containsOnly(404);

        assertProblem(from("127.0.0.21", "/nothing"), 429, "TOO_MANY_REQUESTS");
        assertThat(from("127.0.0.22", "/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_reader_who_must_wait_sees_a_page_that_says_so() {
        from("127.0.0.23", "/nothing", 10);

        var answer = from("127.0.0.23", "/s/ha-noi/tin/");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("<html lang=\"vi\">", "Quá nhiều yêu cầu");
        assertThat(header(answer, "Retry-After")).isNotEmpty();
        assertThat(from("127.0.0.24", "/s/ha-noi/tin/").statusCode()).isEqualTo(200);
    }

    @Test
    void the_visitors_of_a_site_share_a_limit_that_is_not_that_of_its_people() {
        from("127.0.0.31", articles("ha-giang"), 8);
        from("127.0.0.32", articles("ha-giang"), 7);

        assertProblem(from("127.0.0.33", articles("ha-giang")), 429, "TOO_MANY_REQUESTS");
        assertProblem(from("127.0.0.33", articles("cao-bang")), 401, "AUTHENTICATION_REQUIRED");
        assertThat(as("pa", "ha-giang").statusCode()).isEqualTo(200);
    }

    @Test
    void tokens_that_are_refused_count_for_the_address_and_good_ones_do_not() {
        assertThat(from("127.0.0.41", articles("hue"), 10, "Authorization", "Bearer forged"))
                .containsOnly(401);

        assertProblem(from("127.0.0.41", articles("hue"), "Authorization", "Bearer forged"), 429, "TOO_MANY_REQUESTS");
        assertThat(from("127.0.0.41", articles("an-giang"), "Authorization", bearer(member("sau", "an-giang")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoever_begins_to_sign_in_again_and_again_sees_that_they_must_wait() {
        var begin = "/oauth2/authorization/keycloak";
        assertThat(from("127.0.0.61", begin, 3)).containsOnly(302);
        assertThat(from("127.0.0.61", "/login", 3)).containsOnly(302);

        var answer = from("127.0.0.61", begin, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(header(answer, "Retry-After")).isNotEmpty();
        assertThat(answer.body()).contains("Quá nhiều yêu cầu");
        assertThat(from("127.0.0.61", "/login").statusCode()).isEqualTo(429);
        assertThat(from("127.0.0.61", "/%6Fauth2/authorization/keycloak").statusCode())
                .isEqualTo(429);
        assertThat(from("127.0.0.61", "/s/ha-noi/tin/").statusCode()).isEqualTo(200);
        assertThat(from("127.0.0.62", begin).statusCode()).isEqualTo(302);
    }

    @Test
    void whoever_watches_over_the_gateway_is_never_turned_away() {
        assertThat(from("127.0.0.51", "/actuator/health/readiness", 30)).containsOnly(200);
    }

    private HttpResponse<String> as(String person, String tenant) {
        return get(articles(tenant), "Authorization", bearer(member(person, tenant)));
    }

    private int[] statuses(int times, String person, String tenant) {
        return IntStream.range(0, times)
                .map(_ -> as(person, tenant).statusCode())
                .toArray();
    }

    private HttpResponse<String> program(String client, String subject) {
        var token = REALM.accessToken(claims -> claims.subject(subject)
                .claim("client_id", client)
                .claim("organization", Map.of("programs-" + client, Map.of())));
        return get(articles("programs-" + client), "Authorization", bearer(token));
    }
}
