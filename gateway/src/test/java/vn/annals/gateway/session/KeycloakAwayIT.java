package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.annals.gateway.AtTheDoor;

/** The gateway starts, and serves whoever needs no Keycloak, while nobody answers at the realm's address. */
@TestPropertySource(properties = "annals.identity.back-channel-url=http://127.0.0.1:9/realms/annals")
class KeycloakAwayIT extends AtTheDoor {

    @Test
    void programs_hear_that_signing_in_is_not_possible_now() {
        var answer = get("/login");

        assertProblem(answer, 503, "SERVICE_UNAVAILABLE");
        assertThat(header(answer, "Retry-After")).isEqualTo("5");
    }

    @Test
    void people_see_a_page() {
        var answer = get("/login?return=/desk/", "Accept", "text/html,application/xhtml+xml");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Tạm thời gián đoạn");
    }

    @Test
    void a_token_that_cannot_be_checked_is_not_called_invalid() {
        assertProblem(
                get("/api/v1/tenants/bac-giang/articles", "Authorization", validBearer()), 503, "SERVICE_UNAVAILABLE");
    }

    @Test
    void the_public_pages_and_the_desk_go_on() {
        assertThat(get("/s/bac-giang/").statusCode()).isEqualTo(200);
        assertThat(get("/desk/").statusCode()).isEqualTo(200);
        assertThat(get("/session").body()).isEqualTo("{\"authenticated\":false}");
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }
}
