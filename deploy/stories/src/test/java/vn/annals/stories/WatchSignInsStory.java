package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The tenant's timeline tells who came and went, in the words of the identity provider, once each. */
class WatchSignInsStory {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final Body BODY = Body.anew();

    private final String name = "mai-" + UUID.randomUUID().toString().substring(0, 8);
    private final String person =
            BODY.member(name, "author", "editor").path("person").asString();

    @Test
    void a_sign_in_a_failed_one_and_a_sign_out_are_told() {
        var refresh = asked(Person.DEMO_PASSWORD)
                .expect(200)
                .json()
                .get("refresh_token")
                .asString();
        asked("wrong-password-1").expect(400);
        post(
                        "/realms/annals/protocol/openid-connect/logout",
                        Map.of("client_id", "annals-cli", "refresh_token", refresh))
                .expect(204);

        var out = told("account.SignedOut", 1).getFirst();
        var in = told("account.SignedIn", 1).getFirst();
        var failed = told("account.SignInFailed", 1).getFirst();
        assertThat(in.at("/actor/id").asString()).isEqualTo(person);
        assertThat(in.at("/facts/client").asString()).isEqualTo("annals-cli");
        assertThat(in.at("/facts/session").asString()).matches("[0-9a-f]{32}");
        assertThat(out.at("/facts/session")).isEqualTo(in.at("/facts/session"));
        assertThat(failed.at("/facts/why").asString()).isEqualTo("invalid_user_credentials");
        assertThat(List.of(in, out, failed).toString())
                .doesNotContain("127.0.0.1", BODY.email(name), "wrong-password", refresh);
    }

    @Test
    void none_is_lost_or_told_twice_when_the_service_is_killed() {
        asked(Person.DEMO_PASSWORD).expect(200);
        Process.of("auth").kill();
        asked(Person.DEMO_PASSWORD).expect(200);
        Command.annals("up", "auth");
        asked(Person.DEMO_PASSWORD).expect(200);

        told("account.SignedIn", 3);
        Process.of("auth").kill();
        Command.annals("up", "auth");
        asked(Person.DEMO_PASSWORD).expect(200);

        told("account.SignedIn", 4);
    }

    @Test
    void when_others_sign_in_is_the_business_of_admins_and_auditors() {
        var mai = Person.anew(BODY.email(name));
        told("account.SignedIn", 1);
        BODY.member("hoa-" + name, "author");
        Person.anew(BODY.email("hoa-" + name));
        await().atMost(A_MINUTE)
                .until(() -> BODY.changes("account.SignedIn").stream()
                                .map(change -> change.at("/actor/id").asString())
                                .distinct()
                                .count()
                        >= 2);

        assertThat(types(mai.get(BODY.path("/changes")))).noneMatch(type -> type.startsWith("account."));
        assertThat(types(mai.get(BODY.path("/changes?type=account.SignedIn")))).isEmpty();
        assertThat(types(mai.get(BODY.path("/changes?by=" + person)))).contains("account.SignedIn");
    }

    private static List<String> types(Reply reply) {
        return reply.expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(change -> change.path("type").asString())
                .toList();
    }

    private List<JsonNode> told(String type, int times) {
        var told = await().atMost(A_MINUTE)
                .until(
                        () -> BODY.changes(type).stream()
                                .filter(change ->
                                        change.at("/actor/id").asString().equals(person))
                                .toList(),
                        found -> found.size() >= times);
        assertThat(told).hasSize(times);
        return told;
    }

    private Reply asked(String password) {
        return post("/realms/annals/protocol/openid-connect/token", form(password));
    }

    private Map<String, String> form(String password) {
        var form = new HashMap<String, String>();
        form.put("grant_type", "password");
        form.put("client_id", "annals-cli");
        form.put("username", BODY.email(name));
        form.put("password", password);
        form.put("scope", "openid organization:*");
        return form;
    }

    private static Reply post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Http.send(HttpRequest.newBuilder(Stack.tokenEndpoint().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }
}
