package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.annals.gateway.AtTheDoor;

/** What a session says grows old at once here. */
@TestPropertySource(properties = "annals.gateway.session.recheck=1ms")
class RecheckedSessionIT extends AtTheDoor {

    private final Browser browser = new Browser(this::request, this::send);

    @Test
    void a_session_shows_the_roles_its_person_has_now() {
        browser.signIn(REALM, "/desk/");
        assertThat(browser.get("/session").body()).contains("[\"editor\"]");

        REALM.giveRole("auditor");

        await().until(() -> browser.get("/session").body().contains("[\"auditor\"]"));
    }

    @Test
    void a_session_that_keycloak_ended_is_seen_to_have_ended_before_its_token_expires() {
        browser.signIn(REALM, "/desk/");

        REALM.stopRenewing();

        await().until(() -> browser.get("/session").body().equals("{\"authenticated\":false}"));
    }

    // The gateway leaves Keycloak alone for a while, and the next test would wait for that.
    @DirtiesContext
    @Test
    void while_keycloak_is_away_a_session_is_what_it_was() {
        browser.signIn(REALM, "/desk/");
        REALM.breakDown();

        assertThat(browser.get("/session").body()).contains("[\"editor\"]");
    }
}
