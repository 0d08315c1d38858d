package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.annals.kernel.service.trial.TrialService;

class PresenceEndpointTest extends RunningService {

    // A second instance on the same database, where nobody stays long.
    private static TrialService hasty;

    @BeforeAll
    static void start_a_second_instance() {
        hasty = another_instance(Map.of("annals.presence.expiry", "300ms", "annals.presence.sweep", "0s"));
    }

    @AfterAll
    static void stop_the_second_instance() {
        hasty.close();
    }

    @Test
    void editors_see_each_other_and_not_themselves() {
        var presence = drafted() + "/presence";

        assertThat(items(as("author").put(presence, Map.of("block", "p1")))).isEmpty();
        var others = items(as("editor").put(presence, Map.of()));

        assertThat(others).hasSize(1);
        assertThat(others.at("/0/person/name").asString()).isEqualTo("Nguyễn Văn author");
        assertThat(others.at("/0/block").asString()).isEqualTo("p1");
        assertThat(items(as("author").get(presence)).at("/0/person/id").asString())
                .isEqualTo("editor");
        assertThat(items(as("auditor").get(presence))).hasSize(2);
        assertThat(items(as("editor").get(drafted() + "/presence"))).isEmpty();
    }

    @Test
    void who_stays_has_been_there_since_they_came() {
        var presence = drafted() + "/presence";
        as("author").put(presence, Map.of("block", "p1"));
        var came = items(as("editor").get(presence)).at("/0/since").asString();
        await().until(() -> Instant.now().isAfter(Instant.parse(came).plusMillis(5)));

        as("author").put(presence, Map.of("block", "p2"));

        var there = items(as("editor").get(presence));
        assertThat(there.at("/0/since").asString()).isEqualTo(came);
        assertThat(there.at("/0/block").asString()).isEqualTo("p2");
        assertThat(Instant.parse(there.at("/0/seen").asString())).isAfter(Instant.parse(came));
    }

    @Test
    void who_leaves_is_gone_at_once() {
        var presence = drafted() + "/presence";
        as("author").put(presence, Map.of());

        assertThat(as("author").delete(presence).status()).isEqualTo(204);

        assertThat(items(as("editor").get(presence))).isEmpty();
        assertThat(as("author").delete(presence).status()).isEqualTo(204);
    }

    @Test
    void instances_see_each_others_editors() {
        var presence = drafted() + "/presence";
        // Again and again: to the hasty one, whoever came is soon gone.
        await().untilAsserted(() -> {
            as("author").put(presence, Map.of("block", "p1"));
            assertThat(items(on(hasty, "editor").put(presence, Map.of()))
                            .at("/0/person/id")
                            .asString())
                    .isEqualTo("author");
        });
        assertThat(items(as("author").get(presence)).at("/0/person/id").asString())
                .isEqualTo("editor");
    }

    @Test
    void who_is_not_heard_of_any_more_is_gone_and_swept_away() {
        var article = drafted();
        on(hasty, "author").put(article + "/presence", Map.of());
        assertThat(rows_about(article)).isEqualTo(1);

        await().untilAsserted(() -> assertThat(items(on(hasty, "editor").get(article + "/presence")))
                .isEmpty());

        var elsewhere = drafted();
        await().untilAsserted(() -> {
            on(hasty, "editor").put(elsewhere + "/presence", Map.of());
            assertThat(rows_about(article)).isZero();
        });
        assertThat(rows_about(elsewhere)).isEqualTo(1);
    }

    @Test
    void being_there_is_no_history() {
        var article = drafted();

        as("author").put(article + "/presence", Map.of());
        as("author").delete(article + "/presence");

        assertThat(as("auditor").get(article + "/timeline").json().path("items"))
                .hasSize(1);
    }

    @Test
    void bad_requests_are_refused() {
        var presence = drafted() + "/presence";

        assertThat(as("author").put(presence, Map.of("block", "a".repeat(65))).pointers())
                .containsExactly("/block");
        assertThat(as("author").put(presence, Map.of("block", "a\u202eb")).pointers())
                .containsExactly("/block");
        assertThat(as("author").put(presence, Map.of("since", "now")).pointers())
                .containsExactly("/since");
        assertThat(as("author").put(presence, "[]").status()).isEqualTo(422);
        for (var id : List.of(UUID.randomUUID().toString(), "not-an-id")) {
            assertThat(as("author")
                            .put(articles + "/" + id + "/presence", Map.of())
                            .text("code"))
                    .isEqualTo("ARTICLE_NOT_FOUND");
        }
        assertThat(as("auditor").put(presence, Map.of()).status()).isEqualTo(403);
        assertThat(visitor().get(presence).status()).isEqualTo(401);
        assertThat(person("stranger", "somewhere-else", "editor").get(presence).status())
                .isEqualTo(404);
    }

    private String drafted() {
        return articles + "/"
                + as("author").post(articles, Map.of("title", "Bài")).text("id");
    }

    private long rows_about(String article) {
        return MONGO.client()
                .getDatabase(tenant.databaseName())
                .getCollection("article_presence")
                .countDocuments(new Document("_id", article.substring(article.lastIndexOf('/') + 1)));
    }

    private static JsonNode items(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.json().path("items");
    }
}
