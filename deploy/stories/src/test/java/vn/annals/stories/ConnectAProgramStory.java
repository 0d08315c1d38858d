package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConnectAProgramStory {

    private static final String CLIENTS = "/api/v1/tenants/bac-giang/clients";
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Newsroom newsroom = new Newsroom("bac-giang");
    private final Person admin = Person.of("admin@bac-giang");
    private final JsonNode client = created();
    private final String login = client.path("login").asString();
    private final String path = CLIENTS + "/" + client.path("id").asString();

    @Test
    void a_program_works_in_its_tenant_with_the_secret_that_was_shown_once() {
        var program = Person.program(login, client.path("secret").asString());

        assertThat(program.rolesIn("bac-giang")).containsExactly("integrator");
        var article = program.post(newsroom.articles(), Newsroom.text("Bài của chương trình", "Nội dung."))
                .expect(201);
        assertThat(article.json().at("/createdBy/name").asString()).isEqualTo("Cổng thông tin");
        program.get("/api/v1/tenants/lang-son/articles").expect(404);
        assertThat(program.get("/api/v1/tenants/bac-giang/feed?types=vn.annals.article.ArticlePublished&limit=1")
                        .expect(200)
                        .json()
                        .at("/0/source")
                        .asString())
                .isEqualTo("/api/v1/tenants/bac-giang");
        program.get("/api/v1/tenants/lang-son/feed").expect(404);
        assertThat(admin.get(path).expect(200).json().has("secret")).isFalse();
        assertThat(admin.get(CLIENTS + "?limit=200").expect(200).text())
                .contains(login)
                .doesNotContain("secret");
    }

    @Test
    void a_secret_that_was_rotated_is_the_only_one() {
        var key = UUID.randomUUID().toString();
        var rotated = rotate(key);
        var secret = rotated.path("secret").asString();

        assertThat(secret).isNotEmpty().isNotEqualTo(client.path("secret").asString());
        assertThat(Person.mayBeProgram(login, client.path("secret").asString())).isFalse();
        assertThat(Person.mayBeProgram(login, secret)).isTrue();
        assertThat(admin.get(path).json().path("rotatedAt").isNull()).isFalse();
        assertThat(rotate(key).path("secret").asString()).isEqualTo(secret);
    }

    @Test
    void a_token_that_the_secret_of_before_got_does_not_outlive_it() {
        var before = Person.program(login, client.path("secret").asString());
        before.get(newsroom.articles()).expect(200);

        var secret = rotate(UUID.randomUUID().toString()).path("secret").asString();

        Person.program(login, secret).get(newsroom.articles()).expect(200);
        await().atMost(A_MINUTE).until(() -> before.get(newsroom.articles()).status() == 401);
    }

    @Test
    void a_revoked_program_gets_no_token_and_the_one_it_has_is_worth_nothing() {
        var program = Person.program(login, client.path("secret").asString());
        program.get(newsroom.articles()).expect(200);

        Http.send(admin.request(path).DELETE()).expect(204);

        await().atMost(A_MINUTE)
                .until(() -> admin.get(path).json().path("state").asString().equals("revoked"));
        assertThat(Person.mayBeProgram(login, client.path("secret").asString())).isFalse();
        await().atMost(A_MINUTE).until(() -> program.get(newsroom.articles()).status() == 401);
        assertThat(program.get(newsroom.articles()).problem()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void what_was_created_under_a_key_is_told_again_even_when_it_was_revoked_since() {
        var key = UUID.randomUUID().toString();
        var first = create(key).expect(201).json();
        var revoked = CLIENTS + "/" + first.path("id").asString();
        Http.send(admin.request(revoked).DELETE()).expect(204);
        await().atMost(A_MINUTE)
                .until(() -> admin.get(revoked).json().path("state").asString().equals("revoked"));

        var again = create(key).expect(201);

        assertThat(again.json().path("id")).isEqualTo(first.path("id"));
        assertThat(again.json().path("revoked").asBoolean()).isTrue();
        assertThat(again.json().has("secret")).isFalse();
        assertThat(Person.mayBeProgram(
                        first.path("login").asString(), first.path("secret").asString()))
                .isFalse();
    }

    private Reply create(String key) {
        return Http.send(admin.request(CLIENTS)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("{\"name\":\"Cổng tin\",\"roles\":[\"integrator\"]}")));
    }

    private JsonNode rotate(String key) {
        return Http.send(admin.request(path + "/rotate")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.noBody()))
                .expect(200)
                .json();
    }

    private JsonNode created() {
        var created = admin.post(CLIENTS, Map.of("name", "Cổng thông tin", "roles", List.of("integrator")))
                .expect(201)
                .json();
        await().atMost(A_MINUTE)
                .until(() -> admin.get(CLIENTS + "/" + created.path("id").asString())
                        .json()
                        .path("state")
                        .asString("")
                        .equals("active"));
        return created;
    }
}
