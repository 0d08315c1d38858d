package vn.annals.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.annals.stories.Attack.draft;
import static vn.annals.stories.Attack.get;
import static vn.annals.stories.Attack.refused;

import java.net.URLEncoder;
import java.util.Set;
import java.util.stream.Stream;

/** With cookies and proofs that are somebody else's, or not any more; and ways out of the site. */
final class SessionAttacks {

    private static final String OURS = "/api/v1/tenants/lang-son/articles";
    private static final String THEIRS = "/api/v1/tenants/bac-giang/articles";

    private final FormBrowser browser = new FormBrowser();
    private final FormBrowser another = FormBrowser.signedIn("author@bac-giang");
    private final String planted;
    private final String oldSession;
    private final String oldProof;

    SessionAttacks() {
        browser.open("/login");
        planted = browser.cookie("annals");
        browser.signIn("author@lang-son");
        oldSession = browser.cookie("annals");
        oldProof = browser.cookie("XSRF-TOKEN");
        browser.signOut();
        browser.signIn("author@lang-son");
    }

    Stream<Attack> withoutASession() {
        return Stream.of(
                reading("a session that was planted before the sign-in", "annals=" + planted),
                reading("a session that was signed out", "annals=" + oldSession),
                reading("a guess", "annals=7b0c1f0e-5c52-4c53-9b36-0f9d5a3f7a11"),
                reading("a session by another name", "ANNALS=" + browser.cookie("annals")),
                reading("a session of another name", "JSESSIONID=" + browser.cookie("annals")),
                refused(
                        "a session as a token",
                        401,
                        "TOKEN_INVALID",
                        get(OURS, "Authorization: Bearer " + browser.cookie("annals"))),
                refused(
                        "a session in the address",
                        401,
                        "AUTHENTICATION_REQUIRED",
                        get(OURS + "?annals=" + browser.cookie("annals"))),
                refused("the session of a neighbour", 404, "NOT_FOUND", get(THEIRS, own())));
    }

    Stream<Attack> withoutAProof() {
        var proof = browser.cookie("XSRF-TOKEN");
        return Stream.of(
                forged("no proof"),
                forged("an empty proof", "X-XSRF-TOKEN: "),
                forged("a guess", "X-XSRF-TOKEN: 7b0c1f0e-5c52-4c53-9b36-0f9d5a3f7a11"),
                forged("the proof of another browser", "X-XSRF-TOKEN: " + another.cookie("XSRF-TOKEN")),
                forged("a proof of an earlier session", "X-XSRF-TOKEN: " + oldProof),
                forged("the session as the proof", "X-XSRF-TOKEN: " + browser.cookie("annals")),
                forged("the proof and more", "X-XSRF-TOKEN: " + proof + "," + proof),
                forged("the proof in another header", "X-CSRF-TOKEN: " + proof),
                forged("another site", "X-XSRF-TOKEN: " + proof, "Sec-Fetch-Site: cross-site"),
                forged("a sibling", "X-XSRF-TOKEN: " + proof, "Sec-Fetch-Site: same-site"),
                refused("the proof in the address", 403, "CSRF_REFUSED", draft(OURS + "?_csrf=" + proof, own())),
                refused(
                        "the proof to a neighbour's address",
                        404,
                        "NOT_FOUND",
                        draft(THEIRS, own(), "X-XSRF-TOKEN: " + proof)));
    }

    /** Who is signed in is led on at once; never out of the site. */
    Stream<Attack> waysOut() {
        return Stream.of(
                        "https://evil.example/",
                        "//evil.example/",
                        "///evil.example/",
                        "/\\evil.example/",
                        "\\\\evil.example/",
                        "/\t/evil.example/",
                        "http:evil.example",
                        "https://localhost@evil.example/",
                        "javascript:alert(1)//evil.example",
                        "/desk/\r\nLocation: https://evil.example/")
                .map(target -> new Attack(
                        "to " + target.strip(),
                        Stack.gateway(),
                        get("/login?return=" + URLEncoder.encode(target, UTF_8), own()),
                        Set.of(302),
                        "ocation: /"));
    }

    /** What the identity provider itself must not do for us. */
    Stream<Attack> atTheProvider() {
        var back = Stack.gateway() + "/login/oauth2/code/keycloak";
        return Stream.concat(
                Stream.of(
                                "https://evil.example/",
                                back + "@evil.example/",
                                back + "/../../../../s/",
                                back + "?next=https://evil.example/",
                                Stack.gateway() + "/desk/",
                                "javascript:alert(1)")
                        .map(target -> provider(
                                "back to " + target,
                                Set.of(400),
                                "",
                                "auth?client_id=annals-gateway&response_type=code&scope=openid&code_challenge_method=S256"
                                        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                                        + URLEncoder.encode(target, UTF_8))),
                Stream.of(
                        provider(
                                "a sign-in without a proof key",
                                Set.of(302),
                                "error=invalid_request",
                                "auth?client_id=annals-gateway&response_type=code&scope=openid&redirect_uri="
                                        + URLEncoder.encode(back, UTF_8)),
                        provider(
                                "a token in the address",
                                Set.of(302),
                                "error=",
                                "auth?client_id=annals-gateway&response_type=token&scope=openid&redirect_uri="
                                        + URLEncoder.encode(back, UTF_8)),
                        provider(
                                "out to another site",
                                Set.of(400),
                                "",
                                "logout?client_id=annals-gateway&post_logout_redirect_uri=https%3A%2F%2Fevil.example%2F")));
    }

    private static Attack provider(String how, Set<Integer> answers, String word, String request) {
        var at = Stack.tokenEndpoint();
        var there = at.resolve(request);
        var path = there.getRawPath() + "?" + there.getRawQuery();
        return new Attack(how, at, get(path), answers, word);
    }

    private Attack reading(String how, String cookie) {
        return refused(how, 401, "AUTHENTICATION_REQUIRED", get(OURS, "Cookie: " + cookie));
    }

    private Attack forged(String how, String... headers) {
        var all = Stream.concat(Stream.of(own()), Stream.of(headers)).toArray(String[]::new);
        return refused(how, 403, "CSRF_REFUSED", draft(OURS, all));
    }

    private String own() {
        return "Cookie: annals=" + browser.cookie("annals") + "; XSRF-TOKEN=" + browser.cookie("XSRF-TOKEN");
    }
}
