package vn.annals.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

/** Sessions that an attacker knows, begins or ends for somebody else, and ways out of the site. */
class SessionAttacksIT extends AtTheDoor {

    private static final String ARTICLES = "/api/v1/tenants/bac-giang/articles";
    private static final String BACK_CHANNEL = "/logout/connect/back-channel/keycloak";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Browser browser = new Browser(this::request, this::send);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "HTTPS://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "////evil.example/",
                "\\\\evil.example",
                "/\\evil.example",
                "/\\/evil.example",
                "\t//evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                " //evil.example",
                "http:evil.example",
                "https:/evil.example",
                "javascript:alert(1)",
                "data:text/html,evil.example",
                "@evil.example",
                ".evil.example",
                "evil.example",
                "?//evil.example",
                "#//evil.example",
                "/[evil.example",
                "/desk/\r\nLocation: https://evil.example",
                "http://localhost:8080@evil.example/",
                "http://localhost:8080.evil.example/",
                "/desk/../..//evil.example"
            })
    void signing_in_never_leads_out_of_the_site(String target) {
        var first = Browser.location(browser.signIn(REALM, URLEncoder.encode(target, UTF_8)));
        var again = Browser.location(browser.get("/login?return=" + URLEncoder.encode(target, UTF_8)));

        for (var location : new String[] {first, again}) {
            assertThat(location).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\t", "\n");
            assertThat(URI.create("http://localhost:8080/").resolve(location).getHost())
                    .isEqualTo("localhost");
        }
    }

    @Test
    void signing_out_leads_nowhere_else_whatever_the_request_says() {
        browser.signIn(REALM, "/desk/");
        browser.get("/session");

        var answer = browser.post(
                "/logout?post_logout_redirect_uri=https://evil.example/&redirect_uri=https://evil.example/",
                "_csrf=" + browser.cookie("XSRF-TOKEN") + "&post_logout_redirect_uri=https://evil.example/",
                "Content-Type",
                FORM,
                "Host",
                "evil.example",
                "Referer",
                "https://evil.example/");

        assertThat(Browser.location(answer)).startsWith(REALM.issuer() + "/").doesNotContain("evil");
        assertThat(Browser.query(Browser.location(answer)))
                .containsEntry("post_logout_redirect_uri", "http://localhost:8080/desk/");
    }

    @Test
    void what_keycloak_is_asked_for_is_not_the_callers_to_choose() {
        var there = Browser.query(Browser.location(get("/oauth2/authorization/keycloak"
                + "?redirect_uri=https://evil.example/&client_id=evil&scope=evil&state=evil&code_challenge=evil")));

        assertThat(there)
                .containsEntry("client_id", "annals-gateway")
                .containsEntry("redirect_uri", "http://localhost:8080/login/oauth2/code/keycloak")
                .allSatisfy((name, value) -> assertThat(value).as(name).doesNotContain("evil"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chosen", "7b0c1f0e-5c52-4c53-9b36-0f9d5a3f7a11", "null", "''"})
    void a_session_id_that_an_attacker_chose_is_never_taken(String chosen) {
        var planted = get("/login", "Cookie", "annals=" + chosen);

        assertThat(planted.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("annals=").doesNotContain("annals=" + chosen + ";"));
        assertThat(get("/session", "Cookie", "annals=" + chosen).body()).isEqualTo("{\"authenticated\":false}");
    }

    @Test
    void a_session_id_counts_in_its_cookie_only() {
        browser.signIn(REALM, "/desk/");
        var id = browser.cookie("annals");

        assertThat(get("/session?annals=" + id).body()).contains("false");
        assertThat(get("/session", "annals", id).body()).contains("false");
        assertThat(get("/session", "X-Auth-Token", id).body()).contains("false");
        assertProblem(get(ARTICLES, "Authorization", "Bearer " + id), 401, "TOKEN_INVALID");
        assertThat(get("/session;annals=" + id).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("callbacks")
    void nobody_is_signed_in_by_an_answer_of_keycloak_that_is_not_theirs(String how, String query) {
        var state = Browser.query(Browser.location(browser.get("/oauth2/authorization/keycloak")))
                .get("state");
        var attacker = new Browser(this::request, this::send);
        var foreign = Browser.query(Browser.location(attacker.get("/oauth2/authorization/keycloak")))
                .get("state");
        REALM.expect("of another sign-in");

        var answer = browser.get("/login/oauth2/code/keycloak?"
                + query.replace("$own", URLEncoder.encode(state, UTF_8))
                        .replace("$foreign", URLEncoder.encode(foreign, UTF_8)));

        assertThat(answer.statusCode()).isIn(302, 401, 404);
        assertThat(Browser.location(answer)).doesNotStartWith("/desk");
        assertThat(browser.get("/session").body()).isEqualTo("{\"authenticated\":false}");
    }

    static Stream<Arguments> callbacks() {
        return Stream.of(
                arguments("a state nobody gave", "code=c&state=forged"),
                arguments("no state", "code=c"),
                arguments("an empty state", "code=c&state="),
                arguments("the state of an attacker's sign-in", "code=c&state=$foreign"),
                arguments("two states", "code=c&state=$foreign&state=$own"),
                arguments("no code", "state=$own"),
                arguments("an error", "error=access_denied&state=$own"),
                arguments("an ID token of another sign-in", "code=c&state=$own"));
    }

    @Test
    void an_answer_of_keycloak_counts_once() {
        browser.get("/login");
        var there = Browser.query(Browser.location(browser.get("/oauth2/authorization/keycloak")));
        REALM.expect(there.get("nonce"));
        var back = "/login/oauth2/code/keycloak?code=c&state=" + URLEncoder.encode(there.get("state"), UTF_8);
        assertThat(Browser.location(browser.get(back))).isEqualTo("/desk/");
        var other = new Browser(this::request, this::send);

        other.get(back);

        assertThat(other.get("/session").body()).isEqualTo("{\"authenticated\":false}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logouts")
    void nobody_ends_the_session_of_somebody_else(String how, String token) {
        browser.signIn(REALM, "/desk/");

        var answer = post(BACK_CHANNEL, "logout_token=" + token, "Content-Type", FORM);

        // Spring Security takes a token without events for a failure of its own.
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 503);
        assertThat(browser.get("/session").body()).contains("true");
    }

    static Stream<Arguments> logouts() {
        return Stream.of(
                arguments("nothing", ""),
                arguments("nonsense", "nonsense"),
                arguments("an unsigned one", "eyJhbGciOiJub25lIn0.eyJzaWQiOiJzaWduLWluLTEifQ."),
                arguments("another signer", REALM.foreignToken()),
                arguments("an access token", REALM.accessToken(claims -> claims.audience("annals-gateway"))),
                arguments("an ID token", REALM.idToken()),
                arguments("no event", REALM.logoutToken(claims -> claims.claim("events", null))),
                arguments("another event", REALM.logoutToken(claims -> claims.claim("events", Map.of("x", Map.of())))),
                arguments("with a nonce", REALM.logoutToken(claims -> claims.claim("nonce", "n"))),
                arguments("for another client", REALM.logoutToken(claims -> claims.audience("annals-api"))),
                arguments("of another realm", REALM.logoutToken(claims -> claims.issuer("http://evil.example"))),
                arguments("of nobody", REALM.logoutToken(claims -> claims.subject(null)
                        .claim("sid", null))),
                arguments(
                        "of last year",
                        REALM.logoutToken(claims ->
                                claims.expirationTime(Date.from(Instant.now().minusSeconds(31_536_000))))));
    }
}
