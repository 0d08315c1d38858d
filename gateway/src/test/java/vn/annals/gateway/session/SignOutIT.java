package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.annals.gateway.AtTheDoor;

class SignOutIT extends AtTheDoor {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BACK_CHANNEL = "/logout/connect/back-channel/keycloak";

    private final Browser browser = new Browser(this::request, this::send);

    @BeforeEach
    void signedIn() {
        browser.signIn(REALM, "/desk/");
        browser.get("/session");
    }

    @Test
    void signing_out_needs_the_proof_too() {
        assertProblem(browser.post("/logout", ""), 403, "CSRF_REFUSED");
        assertProblem(browser.post("/logout", "_csrf=guessed", "Content-Type", FORM), 403, "CSRF_REFUSED");
        assertThat(browser.get("/session").body()).contains("true");
    }

    @Test
    void a_plain_form_signs_out_here_and_at_keycloak() {
        var answer = browser.post("/logout", "_csrf=" + browser.cookie("XSRF-TOKEN"), "Content-Type", FORM);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).startsWith(REALM.issuer() + "/protocol/openid-connect/logout?");
        assertThat(Browser.query(Browser.location(answer)))
                .containsEntry("post_logout_redirect_uri", "http://localhost:8080/desk/")
                .containsKey("id_token_hint");
        assertThat(browser.cookie("annals")).isEmpty();
        assertThat(browser.get("/session").body()).contains("false");
    }

    @Test
    void the_header_does_as_well_as_the_form() {
        var answer = browser.post("/logout", "", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertThat(Browser.location(answer)).startsWith(REALM.issuer());
        assertThat(browser.get("/session").body()).contains("false");
    }

    @Test
    void a_session_that_was_signed_out_cannot_be_used_again() {
        var stolen = "annals=" + browser.cookie("annals");

        browser.post("/logout", "", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertProblem(get("/api/v1/tenants/bac-giang/articles", "Cookie", stolen), 401, "AUTHENTICATION_REQUIRED");
    }

    @Test
    void keycloak_ends_the_session_from_its_side() {
        var answer = post(BACK_CHANNEL, "logout_token=" + REALM.logoutToken(), "Content-Type", FORM);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(browser.get("/session").body()).contains("false");
    }

    @Test
    void nobody_else_can() {
        var answer = post(BACK_CHANNEL, "logout_token=" + REALM.foreignToken(), "Content-Type", FORM);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(browser.get("/session").body()).contains("true");
    }
}
