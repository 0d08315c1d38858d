package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.annals.gateway.AtTheDoor;

/** Any token is old enough to be renewed here. */
@TestPropertySource(properties = "annals.gateway.session.renew=1ms")
class RenewedTokenIT extends AtTheDoor {

    private static final String ARTICLES = "/api/v1/tenants/bac-giang/articles";

    private final Browser browser = new Browser(this::request, this::send);

    @Test
    void a_token_is_renewed_long_before_it_expires() {
        browser.signIn(REALM, "/desk/");

        assertThat(browser.get(ARTICLES).statusCode()).isEqualTo(200);

        assertThat(REALM.renewals()).isEqualTo(1);
    }

    // The gateway leaves Keycloak alone for a while, and the next test would wait for that.
    @DirtiesContext
    @Test
    void while_keycloak_is_away_the_token_that_is_there_serves_and_keycloak_is_left_alone() {
        browser.signIn(REALM, "/desk/");
        REALM.breakDown();

        for (int turn = 0; turn < 5; turn++) {
            assertThat(browser.get(ARTICLES).statusCode()).isEqualTo(200);
        }

        assertThat(REALM.askedInVain()).isEqualTo(1);
    }

    @Test
    void a_session_that_keycloak_ended_ends_here() {
        browser.signIn(REALM, "/desk/");
        REALM.stopRenewing();

        assertThat(browser.get(ARTICLES).statusCode()).isEqualTo(401);
    }
}
