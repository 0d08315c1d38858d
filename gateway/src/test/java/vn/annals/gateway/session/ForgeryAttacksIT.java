package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

/** Requests that a page of somebody else lets a signed-in browser send. */
class ForgeryAttacksIT extends AtTheDoor {

    private static final String ARTICLES = "/api/v1/tenants/bac-giang/articles";
    private static final String PROOF = "X-XSRF-TOKEN";

    private final Browser browser = new Browser(this::request, this::send);
    private final Browser another = new Browser(this::request, this::send);

    @BeforeEach
    void signedIn() {
        for (var one : List.of(browser, another)) {
            one.signIn(REALM, "/desk/");
            one.get("/session");
        }
        SERVICE.forget();
    }

    @Test
    void the_request_they_all_differ_from_is_done() {
        assertThat(sent("POST", ARTICLES, PROOF, "$own").statusCode()).isEqualTo(200);
        assertThat(sent("POST", ARTICLES, PROOF, "$own", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void what_does_not_prove_that_our_page_sent_it_is_refused(String how, String path, String[] headers) {
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            assertProblem(sent(method, path, headers), 403, "CSRF_REFUSED");
        }
        assertThat(SERVICE.asked()).isFalse();
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery("no proof", ARTICLES),
                forgery("an empty proof", ARTICLES, PROOF, ""),
                forgery("a guess", ARTICLES, PROOF, "7b0c1f0e-5c52-4c53-9b36-0f9d5a3f7a11"),
                forgery("the session as the proof", ARTICLES, PROOF, "$session"),
                forgery("another browser's proof", ARTICLES, PROOF, "$another"),
                forgery("the proof and more", ARTICLES, PROOF, "$own,$another"),
                forgery("the proof in another header", ARTICLES, "X-CSRF-TOKEN", "$own"),
                forgery("the proof in the address", ARTICLES + "?_csrf=$own"),
                forgery("the proof twice, the first one wrong", ARTICLES, PROOF, "x", PROOF, "$own"),
                forgery("the proof from another site", ARTICLES, PROOF, "$own", "Sec-Fetch-Site", "cross-site"),
                forgery("the proof from a sibling", ARTICLES, PROOF, "$own", "Sec-Fetch-Site", "same-site"),
                forgery("the proof from nowhere known", ARTICLES, PROOF, "$own", "Sec-Fetch-Site", "x"),
                forgery("a file", "/api/v1/tenants/bac-giang/media", "Content-Type", "multipart/form-data; boundary=x"),
                forgery("text", ARTICLES, "Content-Type", "text/plain"),
                forgery("a scheme that is no token's", ARTICLES, "Authorization", "Basic YTpi"));
    }

    @Test
    void a_proof_of_an_earlier_session_is_worth_nothing() {
        var old = browser.cookie("XSRF-TOKEN");
        browser.post("/logout", "", PROOF, old);
        browser.signIn(REALM, "/desk/");
        browser.get("/session");
        assertThat(browser.cookie("XSRF-TOKEN")).isNotEqualTo(old);

        assertProblem(sent("POST", ARTICLES, PROOF, old), 403, "CSRF_REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void a_read_is_not_turned_into_a_write(String method) {
        assertThat(sent("GET", ARTICLES, "X-HTTP-Method-Override", method, "X-HTTP-Method", method)
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.last()).satisfies(request -> {
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.headers()).doesNotContainKeys("X-HTTP-Method-Override", "X-HTTP-Method");
        });
    }

    private static Arguments forgery(String how, String path, String... headers) {
        return arguments(how, path, headers);
    }

    private HttpResponse<String> sent(String method, String path, String... headers) {
        var all = new ArrayList<String>();
        for (var header : headers) {
            all.add(filled(header));
        }
        all.addAll(List.of(
                "Cookie", "annals=" + browser.cookie("annals") + "; XSRF-TOKEN=" + browser.cookie("XSRF-TOKEN")));
        var body = method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
        return send(request(filled(path)).method(method, body).headers(all.toArray(String[]::new)));
    }

    private String filled(String text) {
        return text.replace("$own", browser.cookie("XSRF-TOKEN"))
                .replace("$another", another.cookie("XSRF-TOKEN"))
                .replace("$session", browser.cookie("annals"));
    }
}
