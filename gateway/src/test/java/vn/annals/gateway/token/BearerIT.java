package vn.annals.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.annals.gateway.AtTheDoor;

class BearerIT extends AtTheDoor {

    private static final String ARTICLES = "/api/v1/tenants/bac-giang/articles";

    @Test
    void a_request_without_a_token_is_asked_for_one() {
        var answer = get(ARTICLES);

        assertProblem(answer, 401, "AUTHENTICATION_REQUIRED");
        assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer").doesNotContain("error");
        assertThat(SERVICE.asked()).isFalse();
    }

    @Test
    void an_unsafe_request_without_a_token_is_asked_for_one_too() {
        assertProblem(post(ARTICLES, "{}", "Content-Type", "application/json"), 401, "AUTHENTICATION_REQUIRED");
    }

    @Test
    void a_valid_token_reaches_the_service_unchanged() {
        var token = validBearer();

        var answer = post(ARTICLES, "{}", "Authorization", token, "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().headers().getFirst("Authorization")).isEqualTo(token);
    }

    @Test
    void a_bearer_call_gets_no_cookie_and_needs_none() {
        var answer = post(ARTICLES, "{}", "Authorization", validBearer(), "Cookie", "annals=stolen; XSRF-TOKEN=a");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(SERVICE.last().headers()).doesNotContainKey("Cookie");
    }

    @Test
    void an_expired_token_is_refused() {
        refused(REALM.accessToken(
                claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5))))));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(REALM.accessToken(claims -> claims.issuer("https://elsewhere.example/realms/annals")));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(REALM.accessToken(claims -> claims.audience(List.of("annals-commands"))));
    }

    @Test
    void a_token_signed_by_a_stranger_is_refused() {
        refused(REALM.foreignToken());
    }

    @Test
    void an_id_token_is_refused_even_with_our_audience() {
        refused(REALM.idToken());
        refused(REALM.accessToken(claims -> claims.claim("typ", "ID")));
    }

    @Test
    void what_is_no_token_at_all_is_refused() {
        refused("nonsense");
        refused("");
        refused("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.");
    }

    @Test
    void strangers_do_not_make_the_gateway_ask_for_keys_again_and_again() {
        get(ARTICLES, "Authorization", validBearer());
        var before = REALM.keysAsked();

        for (var attempt = 0; attempt < 20; attempt++) {
            refused(REALM.foreignToken());
        }

        assertThat(REALM.keysAsked() - before).isLessThan(5);
    }

    @Test
    void known_keys_outlive_an_outage_of_keycloak() {
        get(ARTICLES, "Authorization", validBearer());
        REALM.breakDown();

        assertThat(get(ARTICLES, "Authorization", validBearer()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_counts_for_media_as_well() {
        assertThat(get("/media/bac-giang/aa/original.png", "Authorization", validBearer())
                        .statusCode())
                .isEqualTo(200);
        assertProblem(get("/media/bac-giang/aa/original.png", "Authorization", "Bearer x"), 401, "TOKEN_INVALID");
    }

    @Test
    void a_token_counts_for_the_past_of_a_site_and_not_for_its_present() {
        var past = "/s/bac-giang/as-of/2026-01-01T00:00:00Z/";
        get(past, "Authorization", validBearer());
        assertThat(SERVICE.last().headers().getFirst("Authorization")).startsWith("Bearer ");
        assertProblem(get(past, "Authorization", "Bearer x"), 401, "TOKEN_INVALID");

        get("/s/bac-giang/tin/", "Authorization", validBearer());
        assertThat(SERVICE.last().headers().getFirst("Authorization")).isNull();
    }

    private void refused(String token) {
        var answer = get(ARTICLES, "Authorization", bearer(token));

        assertProblem(answer, 401, "TOKEN_INVALID");
        assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer").contains("error=\"invalid_token\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
