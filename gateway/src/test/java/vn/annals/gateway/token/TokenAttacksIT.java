package vn.annals.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.gateway.AtTheDoor;

/** Tokens that the realm signed, but not for this. */
class TokenAttacksIT extends AtTheDoor {

    private static final String ARTICLES = "/api/v1/tenants/bac-giang/articles";

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("misused")
    void a_token_that_is_not_meant_for_this_is_refused(String claim, Object value) {
        var token = REALM.accessToken(claims -> claims.claim(claim, value));

        assertProblem(get(ARTICLES, "Authorization", bearer(token)), 401, "TOKEN_INVALID");
        assertThat(SERVICE.asked()).isFalse();
    }

    static Stream<Arguments> misused() {
        return Stream.of(
                arguments("typ", "ID"),
                arguments("typ", "Refresh"),
                arguments("typ", "Offline"),
                arguments("typ", "Logout"),
                arguments("typ", "DPoP"),
                arguments("typ", "bearer"),
                arguments("typ", List.of("Bearer")),
                arguments("typ", null),
                arguments("iss", REALM.issuer() + "/"),
                arguments("iss", REALM.issuer().replace("annals", "master")),
                arguments("iss", null),
                arguments("aud", "annals-api2"),
                arguments("aud", List.of()),
                arguments("aud", null),
                arguments("aud", Map.of("annals-api", true)),
                arguments("exp", "tomorrow"),
                arguments("exp", Date.from(Instant.EPOCH)),
                arguments("nbf", Date.from(Instant.now().plusSeconds(600))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void a_token_counts_in_its_one_place_only(String header, String value) {
        var answer = get(ARTICLES, header, value.replace("$", REALM.accessToken(claims -> claims)));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(SERVICE.asked()).isFalse();
    }

    static Stream<Arguments> places() {
        return Stream.of(
                arguments("Cookie", "access_token=$"),
                arguments("X-Access-Token", "$"),
                arguments("X-Forwarded-Authorization", "Bearer $"),
                arguments("Authorization", "Bearer"),
                arguments("Authorization", "Bearer  $"),
                arguments("Authorization", "Bearer $, Bearer $"),
                arguments("Authorization", "BearerX $"),
                arguments("Authorization", "Basic $"),
                arguments("Authorization", "DPoP $"),
                arguments("Authorization", "$"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_token_in_the_address_is_none(String form) {
        var address = ARTICLES + form + REALM.accessToken(claims -> claims);

        assertProblem(get(address), 401, "AUTHENTICATION_REQUIRED");
    }

    static Stream<String> addresses() {
        return Stream.of("?access_token=", "?token=", "?Authorization=Bearer%20");
    }
}
