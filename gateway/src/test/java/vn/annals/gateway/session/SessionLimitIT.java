package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.annals.gateway.AtTheDoor;

@TestPropertySource(properties = {"annals.gateway.rates.period=50m", "annals.gateway.rates.person=5"})
class SessionLimitIT extends AtTheDoor {

    private static final String ARTICLES = "/api/v1/tenants/bac-giang/articles";

    private final Browser browser = new Browser(this::request, this::send);
    private final Browser another = new Browser(this::request, this::send);

    @Test
    void a_person_is_one_in_two_browsers_and_with_a_token() {
        browser.signIn(REALM, "/desk/");
        another.signIn(REALM, "/desk/");
        assertThat(browser.get(ARTICLES).statusCode()).isEqualTo(200);
        assertThat(browser.get(ARTICLES).statusCode()).isEqualTo(200);
        assertThat(another.get(ARTICLES).statusCode()).isEqualTo(200);
        assertThat(another.get(ARTICLES).statusCode()).isEqualTo(200);
        assertThat(get(ARTICLES, "Authorization", validBearer()).statusCode()).isEqualTo(200);

        assertProblem(browser.get(ARTICLES), 429, "TOO_MANY_REQUESTS");
        assertProblem(another.get(ARTICLES), 429, "TOO_MANY_REQUESTS");
        assertProblem(get(ARTICLES, "Authorization", validBearer()), 429, "TOO_MANY_REQUESTS");
    }
}
