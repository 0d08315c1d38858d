package vn.annals.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.annals.gateway.AtTheDoor;

@TestPropertySource(properties = "annals.gateway.patience.answer=2s")
class UnavailableIT extends AtTheDoor {

    @Test
    void a_service_that_is_down_is_answered_for_with_a_problem() {
        var answer = get("/api/v1/tenants", "Authorization", validBearer());

        assertProblem(answer, 503, "SERVICE_UNAVAILABLE");
        assertThat(header(answer, "Retry-After")).isEqualTo("5");
    }

    @Test
    void it_stays_a_problem_when_the_breaker_has_opened() {
        for (var call = 0; call < 25; call++) {
            assertProblem(get("/api/v1/tenants/lang-son", "Authorization", validBearer()), 503, "SERVICE_UNAVAILABLE");
        }
    }

    @Test
    void a_service_that_is_too_slow_is_given_up() {
        assertProblem(
                get("/api/v1/tenants/bac-giang/articles/slow", "Authorization", validBearer()),
                503,
                "SERVICE_UNAVAILABLE");
    }

    @Test
    void readers_see_a_small_vietnamese_page() {
        var answer = get("/s/bac-giang/slow");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(answer, "Retry-After")).isEqualTo("5");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).contains("<html lang=\"vi\">", "Tạm thời gián đoạn");
    }

    @Test
    void the_page_shows_its_one_style_and_needs_nothing_else() {
        var answer = get("/s/bac-giang/slow");

        assertThat(header(answer, "Content-Security-Policy")).contains("style-src 'sha256-");
        assertThat(answer.body()).contains("<style>").doesNotContain("style=", "src=", "href=");
    }

    @Test
    void one_service_down_does_not_touch_the_others() {
        for (var call = 0; call < 25; call++) {
            get("/api/v1/tenants", "Authorization", validBearer());
        }

        assertThat(get("/s/bac-giang/").statusCode()).isEqualTo(200);
    }
}
