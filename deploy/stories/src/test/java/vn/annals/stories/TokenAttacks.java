package vn.annals.stories;

import static vn.annals.stories.Attack.draft;
import static vn.annals.stories.Attack.get;
import static vn.annals.stories.Attack.lost;
import static vn.annals.stories.Attack.post;
import static vn.annals.stories.Attack.refused;

import java.util.Map;
import java.util.stream.Stream;

/** With tokens that are forged, meant for something else, or somewhere else than they may stand. */
final class TokenAttacks {

    private static final String THEIRS = "/api/v1/tenants/bac-giang/articles";
    private static final String OURS = "/api/v1/tenants/lang-son/articles";

    private static final String ASKED = "AUTHENTICATION_REQUIRED";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String good;

    /** {@code good}: of an author of lang-son. */
    TokenAttacks(String good) {
        this.good = good;
    }

    /** Under the own address: nothing but the token speaks against it. */
    static Stream<Attack> forged(Map<String, String> tokens) {
        return tokens.entrySet().stream()
                .map(token -> refused(
                        token.getKey(),
                        401,
                        "TOKEN_INVALID",
                        draft(OURS, "Authorization: Bearer " + token.getValue())));
    }

    Stream<Attack> misplaced() {
        return Stream.of(
                        Stream.of(
                                refused("a token in the address", 401, ASKED, draft(OURS + "?access_token=" + good)),
                                refused(
                                        "a token in the address of a read",
                                        401,
                                        ASKED,
                                        get(OURS + "?access_token=" + good)),
                                refused("a token in a form", 401, ASKED, post(OURS, FORM, "access_token=" + good))),
                        Stream.of(
                                        "Cookie: access_token=$",
                                        "Cookie: Authorization=Bearer $",
                                        "X-Access-Token: $",
                                        "Proxy-Authorization: Bearer $",
                                        "X-Forwarded-Authorization: Bearer $",
                                        "Authorization: Basic $",
                                        "Authorization: Digest $",
                                        "Authorization: Token $",
                                        "Authorization: DPoP $",
                                        "Authorization: $")
                                .map(header -> refused(header, 401, ASKED, draft(OURS, filled(header)))),
                        Stream.of(
                                        "Authorization: Bearer",
                                        "Authorization: Bearer $ $",
                                        "Authorization: Bearer $, Bearer $",
                                        "Authorization: Bearer  $",
                                        "Authorization: BearerX $",
                                        "Authorization: bearer x$",
                                        "Authorization: BEARER \"$\"")
                                .map(header -> refused(header, 401, "TOKEN_INVALID", draft(OURS, filled(header)))),
                        Stream.of(
                                        "Authorization: Bearer $\r\nAuthorization: Bearer $",
                                        "Authorization: Bearer $\r\nAuthorization: Basic YTpi",
                                        "Authorization: Basic YTpi\r\nauthorization: Bearer $")
                                .map(header -> refused(
                                        "two credentials", 400, "MALFORMED_REQUEST", draft(OURS, filled(header)))),
                        Stream.of(
                                        "Authorization : Bearer $",
                                        "Authorization:\r\n Bearer $",
                                        "Authorization: Bearer $\u0000")
                                .map(header -> refused(
                                        "an odd header", 400, "MALFORMED_REQUEST", draft(OURS, filled(header)))))
                .flatMap(attacks -> attacks);
    }

    /** A good token for a neighbour's address, by any way of writing it. */
    Stream<Attack> elsewhere() {
        var bearer = "Authorization: Bearer " + good;
        var lies = Stream.of(
                        "X-Tenant: lang-son",
                        "X-Forwarded-Prefix: " + OURS,
                        "X-Original-URL: " + OURS,
                        "X-Rewrite-URL: " + OURS,
                        "X-HTTP-Method-Override: GET",
                        "Forwarded: host=lang-son.example")
                .map(lie -> refused(lie, 404, "NOT_FOUND", draft(THEIRS, bearer, lie)));
        var paths = Stream.of(
                        "/api/v1/tenants/lang-son/../bac-giang/articles",
                        "/api/v1/tenants/lang-son/%2e%2e/bac-giang/articles",
                        "/api/v1/tenants/lang-son/%2E./bac-giang/articles",
                        "/api/v1/tenants/lang-son/..%2fbac-giang/articles",
                        "/api/v1/tenants/lang-son/%252e%252e/bac-giang/articles",
                        "/api/v1/tenants/lang-son/..;/bac-giang/articles",
                        "/api/v1/tenants/lang-son%2f..%2fbac-giang/articles",
                        "/api/v1/tenants/lang-son%252f..%252fbac-giang/articles",
                        "/api/v1/tenants/bac-giang;lang-son/articles",
                        "/api/v1/tenants/lang-son;tenant=bac-giang/articles",
                        "/api/v1/tenants/bac-giang%00lang-son/articles",
                        "/api/v1/tenants/bac-giang%20/articles",
                        "/api/v1/tenants/b%61c-giang/articles",
                        "/api/v1/tenants/b%2561c-giang/articles",
                        "/api/v1/tenants/BAC-GIANG/articles",
                        "/api/v1/tenants/bac-giang./articles",
                        "/api/v1/tenants/lang-son,bac-giang/articles",
                        "/api/v1/tenants/*/articles",
                        "/api/v1/tenants//articles",
                        "//api/v1/tenants/bac-giang/articles",
                        "/api//v1/tenants/bac-giang/articles",
                        "/api/v1/tenants/lang-son/..\\bac-giang/articles",
                        "/api/v1/tenants/lang-son/%5c..%5cbac-giang/articles",
                        "/api/v1/tenants/lang-son/%c0%ae%c0%ae/bac-giang/articles",
                        "/api/v1/../../internal/commands",
                        "/internal/commands",
                        "/actuator/env")
                .map(path -> lost(path, draft(path, bearer)));
        return Stream.concat(lies, paths);
    }

    private String filled(String header) {
        return header.replace("$", good);
    }
}
