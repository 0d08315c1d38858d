package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.annals.gateway.AtTheDoor;
import vn.annals.gateway.LocalService.Page;

class SessionIT extends AtTheDoor {

    private static final String ARTICLES = "/api/v1/tenants/bac-giang/articles";

    private final Browser browser = new Browser(this::request, this::send);

    @Test
    void the_service_gets_the_token_and_never_the_cookie() {
        browser.signIn(REALM, "/desk/");

        assertThat(browser.get(ARTICLES).statusCode()).isEqualTo(200);

        var headers = SERVICE.last().headers();
        assertThat(headers.getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(headers).doesNotContainKeys("Cookie", "X-XSRF-TOKEN");
    }

    @Test
    void members_are_known_when_they_look_at_media() {
        browser.signIn(REALM, "/desk/");

        browser.get("/media/bac-giang/aa/original.png");

        assertThat(SERVICE.last().headers().getFirst("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void the_public_pages_are_the_same_for_everybody() {
        browser.signIn(REALM, "/desk/");

        browser.get("/s/bac-giang/");

        assertThat(SERVICE.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void an_unsafe_request_must_prove_that_it_comes_from_our_page() {
        browser.signIn(REALM, "/desk/");
        browser.get("/session");
        var proof = browser.cookie("XSRF-TOKEN");

        assertProblem(browser.post(ARTICLES, "{}"), 403, "CSRF_REFUSED");
        assertProblem(browser.post(ARTICLES, "{}", "X-XSRF-TOKEN", "guessed"), 403, "CSRF_REFUSED");
        assertProblem(
                browser.post(ARTICLES, "{}", "X-XSRF-TOKEN", proof, "Sec-Fetch-Site", "cross-site"),
                403,
                "CSRF_REFUSED");
        assertThat(SERVICE.asked()).isFalse();
        assertThat(browser.post(ARTICLES, "{}", "X-XSRF-TOKEN", proof, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
        var arrived = SERVICE.last();
        assertThat(arrived.bytes()).isEqualTo(2);
        assertThat(arrived.headers()).doesNotContainKey("X-XSRF-TOKEN");
    }

    @Test
    void an_expired_token_is_renewed_once_for_all_who_wait() {
        REALM.giveTokensFor(Duration.ofSeconds(5));
        browser.signIn(REALM, "/desk/");
        REALM.giveTokensFor(Duration.ofMinutes(5));

        var answers = IntStream.range(0, 8).parallel().mapToObj(_ -> browser.get(ARTICLES)
                .statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(REALM.renewals()).isEqualTo(1);
    }

    @Test
    void the_scope_of_a_renewal_is_not_the_callers_to_choose() {
        REALM.giveTokensFor(Duration.ofSeconds(5));
        browser.signIn(REALM, "/desk/");

        assertThat(browser.get(ARTICLES + "?scope=openid").statusCode()).isEqualTo(200);

        assertThat(REALM.renewals()).isEqualTo(1);
        assertThat(REALM.scopeAskedFor()).isNull();
    }

    @Test
    void a_session_keycloak_no_longer_renews_has_ended() {
        REALM.giveTokensFor(Duration.ofSeconds(5));
        browser.signIn(REALM, "/desk/");
        REALM.stopRenewing();

        assertProblem(browser.get(ARTICLES), 401, "AUTHENTICATION_REQUIRED");
        assertThat(browser.cookie("annals")).isEmpty();
        assertThat(browser.get("/session").body()).isEqualTo("{\"authenticated\":false}");
    }

    @Test
    void an_ended_session_still_sees_what_is_public() {
        REALM.giveTokensFor(Duration.ofSeconds(5));
        browser.signIn(REALM, "/desk/");
        REALM.stopRenewing();

        assertThat(browser.get("/media/bac-giang/aa/original.png").statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void the_desk_learns_from_the_session_that_it_has_ended() {
        REALM.giveTokensFor(Duration.ofSeconds(5));
        browser.signIn(REALM, "/desk/");
        REALM.stopRenewing();

        assertThat(browser.get("/session").body()).isEqualTo("{\"authenticated\":false}");
    }

    @Test
    void an_outage_of_keycloak_does_not_end_the_session() {
        REALM.giveTokensFor(Duration.ofSeconds(5));
        browser.signIn(REALM, "/desk/");
        REALM.breakDown();

        assertProblem(browser.get(ARTICLES), 503, "SERVICE_UNAVAILABLE");
        assertThat(browser.get("/session").body()).startsWith("{\"authenticated\":true");

        REALM.reset();
        assertThat(browser.get(ARTICLES).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_that_a_service_no_longer_takes_is_renewed_before_the_next_request() {
        browser.signIn(REALM, "/desk/");
        SERVICE.shows(ARTICLES, new Page(401, Map.of("Content-Type", "application/problem+json"), "{}"));
        assertThat(browser.get(ARTICLES).statusCode()).isEqualTo(401);
        var before = SERVICE.last().headers().getFirst("Authorization");
        SERVICE.forget();

        assertThat(browser.get(ARTICLES).statusCode()).isEqualTo(200);

        assertThat(SERVICE.last().headers().getFirst("Authorization")).isNotEqualTo(before);
        browser.get(ARTICLES);
        assertThat(REALM.renewals()).isEqualTo(1);
    }

    @Test
    void a_session_whose_person_was_put_out_ends_when_a_service_has_said_so() {
        browser.signIn(REALM, "/desk/");
        REALM.stopRenewing();
        SERVICE.shows(ARTICLES, new Page(401, Map.of("Content-Type", "application/problem+json"), "{}"));
        browser.get(ARTICLES);
        SERVICE.forget();

        assertProblem(browser.get(ARTICLES), 401, "AUTHENTICATION_REQUIRED");
        assertThat(SERVICE.asked()).isFalse();
        assertThat(browser.get("/session").body()).isEqualTo("{\"authenticated\":false}");
    }

    @Test
    void while_keycloak_is_away_a_token_that_was_not_taken_once_goes_on_being_tried() {
        browser.signIn(REALM, "/desk/");
        SERVICE.shows(ARTICLES, new Page(401, Map.of("Content-Type", "application/problem+json"), "{}"));
        browser.get(ARTICLES);
        SERVICE.forget();
        REALM.breakDown();

        assertThat(browser.get(ARTICLES).statusCode()).isEqualTo(200);
    }
}
