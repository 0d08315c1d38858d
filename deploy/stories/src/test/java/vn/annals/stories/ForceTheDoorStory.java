package vn.annals.stories;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Tokens, sessions and requests that must open nothing, against the real identity provider and the real services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForceTheDoorStory {

    private static final int LEAST = 60;
    private static final String ARTICLES = "/api/v1/tenants/lang-son/articles";

    private final KeyTrap trap = new KeyTrap();
    private final Map<Ledger, Long> heads =
            Stream.of("lang-son", "bac-giang").map(Ledger::new).collect(toMap(ledger -> ledger, Ledger::head));
    private List<Attack> attacks;

    @BeforeAll
    void prepared() {
        var granted = Person.granted("author@lang-son");
        var good = granted.path("access_token").asString();
        var forge = new Forge(good, publishedKey());
        trap.lay(forge.keys());
        var tokens = forge.tokens(trap.address());
        tokens.put("an ID token", granted.path("id_token").asString());
        tokens.put("a refresh token", granted.path("refresh_token").asString());
        tokens.put(
                "the token of a service",
                Person.program("annals-article-service").token());
        tokens.put(
                "the token of who manages Keycloak",
                Person.program("annals-auth").token());
        var byToken = new TokenAttacks(good);
        var byWire = new WireAttacks(good);
        var bySession = new SessionAttacks();
        attacks = Stream.of(
                        TokenAttacks.forged(tokens),
                        byToken.misplaced(),
                        byToken.elsewhere(),
                        bySession.withoutASession(),
                        bySession.withoutAProof(),
                        bySession.waysOut(),
                        bySession.atTheProvider(),
                        byWire.smuggled(),
                        byWire.hosts(),
                        byWire.preflights())
                .flatMap(some -> some)
                .toList();
        System.out.printf("%d ways to force the door%n", attacks.size());
    }

    @AfterAll
    void nobodyWasTemptedAndNothingWasDone() {
        assertThat(trap.visits()).isZero();
        trap.close();
        assertThat(heads)
                .allSatisfy((ledger, head) -> assertThat(ledger.doneSince(head)).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void the_door_stays_shut(String how, Attack attack) {
        attack.happens();
    }

    private Stream<Arguments> attacks() {
        return attacks.stream().map(attack -> Arguments.of(attack.how(), attack));
    }

    @Test
    void there_are_many_ways() {
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void the_token_and_the_session_that_they_all_differ_from_open_it() {
        Person.of("author@lang-son").get(ARTICLES).expect(200);
        assertThat(FormBrowser.signedIn("author@lang-son").open(ARTICLES).status())
                .isEqualTo(200);
    }

    @Test
    void keycloak_names_no_organization_that_one_does_not_belong_to() {
        var asked = Person.granted("author@lang-son", "openid organization:bac-giang");

        var person = new Person("author@lang-son", asked.path("access_token").asString());

        assertThat(person.rolesIn("bac-giang")).isEmpty();
        assertThat(person.get("/api/v1/tenants/bac-giang/articles").expect(404).problem())
                .isEqualTo("NOT_FOUND");
    }

    private static JsonNode publishedKey() {
        return Http.send(HttpRequest.newBuilder(Stack.tokenEndpoint().resolve("certs")))
                .expect(200)
                .json()
                .path("keys")
                .valueStream()
                .filter(key -> key.path("alg").asString("").equals("RS256"))
                .findFirst()
                .orElseThrow();
    }
}
