package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

class SignInIT extends AtTheDoor {

    private final Browser browser = new Browser(this::request, this::send);

    @Test
    void nobody_is_signed_in_at_first() {
        var answer = browser.get("/session");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"authenticated\":false}");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("XSRF-TOKEN=")
                .contains("Path=/", "SameSite=Lax")
                .doesNotContainIgnoringCase("HttpOnly");
    }

    @Test
    void signing_in_goes_to_keycloak_with_proof_key_and_organizations() {
        assertThat(Browser.location(browser.get("/login?return=/desk/bac-giang")))
                .isEqualTo("/oauth2/authorization/keycloak");

        var there = Browser.location(browser.get("/oauth2/authorization/keycloak"));

        assertThat(there).startsWith(REALM.issuer() + "/protocol/openid-connect/auth?");
        assertThat(Browser.query(there))
                .containsEntry("client_id", "annals-gateway")
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile email organization:*")
                .containsEntry("redirect_uri", "http://localhost:8080/login/oauth2/code/keycloak")
                .containsKeys("code_challenge", "state", "nonce");
    }

    @Test
    void after_signing_in_the_person_is_where_they_wanted_to_be() {
        var back = browser.signIn(REALM, "/desk/bac-giang?view=board");

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(Browser.location(back)).isEqualTo("/desk/bac-giang?view=board");
        assertThat(back.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("annals=")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Expires"));
    }

    @Test
    void the_session_says_who_and_what_they_are_and_shows_no_token() {
        browser.signIn(REALM, "/desk/");

        var session = browser.get("/session");

        assertThat(session.body())
                .isEqualTo("{\"authenticated\":true,\"id\":\"person-1\",\"name\":\"Nguyễn Thị Hoa\","
                        + "\"email\":\"editor@bac-giang.example\","
                        + "\"tenants\":[{\"slug\":\"bac-giang\",\"roles\":[\"editor\"]}],"
                        + "\"platformRoles\":[\"platform-auditor\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/%5Cevil.example", "/%09/evil.example"})
    void signing_in_never_leads_out_of_the_site(String target) {
        var where = Browser.location(browser.signIn(REALM, target));

        assertThat(where).isEqualTo("/desk/");
    }

    @Test
    void a_session_id_known_before_the_sign_in_is_worth_nothing_after_it() {
        browser.get("/login");
        var before = browser.cookie("annals");

        browser.signIn(REALM, "/desk/");

        assertThat(browser.cookie("annals")).isNotBlank().isNotEqualTo(before);
        assertThat(get("/session", "Cookie", "annals=" + before).body()).contains("false");
    }

    @Test
    void whoever_is_signed_in_already_goes_straight_on() {
        browser.signIn(REALM, "/desk/");

        assertThat(Browser.location(browser.get("/login?return=/desk/lang-son")))
                .isEqualTo("/desk/lang-son");
    }

    @Test
    void a_hundred_people_behind_one_address_come_to_work_in_one_minute() {
        try (var house = at("127.0.0.9")) {
            for (var person = 0; person < 100; person++) {
                var theirs = new Browser(this::request, request -> send(house, request));
                assertThat(Browser.location(theirs.signIn(REALM, "/desk/"))).isEqualTo("/desk/");
            }
        }
    }

    @Test
    void an_answer_nobody_asked_keycloak_for_signs_nobody_in() {
        var answer =
                send(request("/login/oauth2/code/keycloak?code=c&state=forged").header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Chưa đăng nhập được", "href=\"/login\"");
    }

    @Test
    void the_host_a_caller_names_does_not_become_the_address_keycloak_returns_to() {
        var there = Browser.location(
                get("/oauth2/authorization/keycloak", "Host", "evil.example", "X-Forwarded-Host", "evil.example"));

        assertThat(there).startsWith(REALM.issuer()).doesNotContain("evil");
    }
}
