package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommentEndpointTest extends RunningService {

    @Test
    void a_comment_is_about_a_block_and_says_which_words() {
        var comments = drafted() + "/comments";

        var made = as("editor").post(comments, Map.of("text", "Nguồn\nnào?", "block", "p1", "quote", "yêu nước"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo(comments + "/" + made.text("id"));
        assertThat(made.header("Annals-Commit")).isNotBlank();
        assertThat(made.text("text")).isEqualTo("Nguồn\nnào?");
        assertThat(made.text("quote")).isEqualTo("yêu nước");
        assertThat(made.text("state")).isEqualTo("open");
        assertThat(made.json().path("detached").asBoolean()).isFalse();
        assertThat(made.json().at("/by/name").asString()).isEqualTo("Nguyễn Văn editor");
        assertThat(as("auditor").get(made.header("Location")).json()).isEqualTo(made.json());
        assertThat(as("auditor").get(comments).json().path("items")).hasSize(1);
    }

    @Test
    void who_quotes_nothing_quotes_the_block() {
        var comments = drafted() + "/comments";

        assertThat(as("editor")
                        .post(comments, Map.of("text", "a", "block", "p1"))
                        .text("quote"))
                .isEqualTo("Thi đua yêu nước");
        assertThat(as("editor")
                        .post(comments, Map.of("text", "a"))
                        .json()
                        .path("quote")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_comment_outlives_its_block() {
        var article = drafted();
        var made = as("editor").post(article + "/comments", Map.of("text", "Nguồn nào?", "block", "p1"));

        as("author").put(article, Map.of("title", "Bài", "body", List.of(block("p2"))), "If-Match", "\"1\"");

        var left = as("editor").get(made.header("Location")).json();
        assertThat(left.path("detached").asBoolean()).isTrue();
        assertThat(left.path("quote").asString()).isEqualTo("Thi đua yêu nước");
        assertThat(as("editor")
                        .get(article + "/comments")
                        .json()
                        .at("/items/0/detached")
                        .asBoolean())
                .isTrue();
        assertThat(as("editor")
                        .post(article + "/comments", Map.of("text", "a", "block", "p1"))
                        .text("code"))
                .isEqualTo("COMMENT_BLOCK_UNKNOWN");
    }

    @Test
    void a_comment_is_answered_resolved_and_opened_again() {
        var comments = drafted() + "/comments";
        var made = as("editor").post(comments, Map.of("text", "Nguồn nào?", "block", "p1"));
        var comment = made.header("Location");
        var reply = Map.of("text", "Theo TTXVN.", "replyTo", made.text("id"));

        var answered = as("author").post(comments, reply);
        assertThat(answered.status()).isEqualTo(201);
        assertThat(answered.header("Location")).isEqualTo(comment);
        assertThat(answered.json().at("/replies/0/text").asString()).isEqualTo("Theo TTXVN.");
        assertThat(answered.json().at("/replies/0/by/name").asString()).isEqualTo("Nguyễn Văn author");

        var resolved = as("author").post(comment + "/resolve", Map.of("reason", "đã ghi nguồn"));
        assertThat(resolved.text("state")).isEqualTo("resolved");
        assertThat(resolved.text("reason")).isEqualTo("đã ghi nguồn");
        assertThat(as("editor").get(comments + "?state=open").json().path("items"))
                .isEmpty();
        assertThat(as("editor").get(comments + "?state=resolved").json().path("items"))
                .hasSize(1);
        assertThat(as("author").post(comments, reply).text("code")).isEqualTo("COMMENT_IS_RESOLVED");
        assertThat(as("author").post(comment + "/resolve").status()).isEqualTo(200);

        assertThat(as("editor").post(comment + "/reopen").text("state")).isEqualTo("open");
        assertThat(as("author").post(comments, reply).json().path("replies")).hasSize(2);
    }

    @Test
    void a_comment_is_part_of_the_articles_timeline_and_not_of_its_revisions() {
        var article = drafted();
        var made = as("editor").post(article + "/comments", Map.of("text", "Nguồn nào?", "block", "p1"));
        as("editor").post(made.header("Location") + "/resolve", Map.of("reason", "đã ghi nguồn"));

        var timeline = as("auditor").get(article + "/timeline").json().path("items");

        assertThat(timeline).hasSize(3);
        assertThat(timeline.at("/0/type").asString()).isEqualTo("comment.CommentResolved");
        assertThat(timeline.at("/0/reason").asString()).isEqualTo("đã ghi nguồn");
        assertThat(timeline.at("/1/type").asString()).isEqualTo("comment.CommentMade");
        assertThat(timeline.at("/1/comment").asString()).isEqualTo(made.text("id"));
        assertThat(timeline.at("/1/note").asString()).isEqualTo("Nguồn nào?");
        assertThat(timeline.at("/1/commit").asString()).isEqualTo(made.header("Annals-Commit"));
        assertThat(timeline.at("/1/correlation").asString()).isNotBlank();
        assertThat(as("auditor").get(article).header("ETag")).isEqualTo("\"1\"");
        assertThat(as("auditor").get(article + "/revisions").json().path("items"))
                .hasSize(1);
    }

    @Test
    void a_repeated_key_says_it_once() {
        var comments = drafted() + "/comments";
        var text = Map.of("text", "Nguồn nào?");

        var first = as("editor").post(comments, text, "Idempotency-Key", "k1");
        var second = as("editor").post(comments, text, "Idempotency-Key", "k1");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(as("editor").get(comments).json().path("items")).hasSize(1);
        assertThat(as("editor")
                        .post(comments, Map.of("text", "Khác"), "Idempotency-Key", "k1")
                        .text("code"))
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void faults_are_pointed_at_and_nothing_is_said() {
        var article = drafted();
        var comments = article + "/comments";

        assertThat(as("editor").post(comments, Map.of()).pointers()).containsExactly("/text");
        assertThat(as("editor").post(comments, Map.of("text", " \n ")).pointers())
                .containsExactly("/text");
        assertThat(as("editor")
                        .post(comments, Map.of("text", "a".repeat(10_000)))
                        .pointers())
                .containsExactly("/text");
        for (var sign : List.of("\u0000", "\u202e", "\u2066", "\ufffe", "\\ud800")) {
            var body = "{\"text\":\"a%sb\"}".formatted(sign.equals("\u0000") ? "\\u0000" : sign);
            assertThat(as("editor").post(comments, body).status()).as(sign).isBetween(400, 422);
        }
        assertThat(as("editor").post(comments, Map.of("text", 7)).pointers()).containsExactly("/text");
        assertThat(as("editor")
                        .post(comments, Map.of("text", "a", "quote", "b"))
                        .pointers())
                .containsExactly("/quote");
        assertThat(as("editor").post(comments, Map.of("text", "a", "on", "p1")).pointers())
                .containsExactly("/on");
        assertThat(as("editor").post(comments, "[]").status()).isEqualTo(422);
        var unknown = as("editor").post(comments, Map.of("text", "a", "block", "p9"));
        assertThat(unknown.text("code")).isEqualTo("COMMENT_BLOCK_UNKNOWN");
        assertThat(unknown.pointers()).containsExactly("/block");
        assertThat(as("editor")
                        .post(comments, Map.of("text", "a", "block", "p1", "replyTo", "x"))
                        .pointers())
                .containsExactly("/replyTo");
        var reply =
                Map.of("text", "a", "block", "p1", "replyTo", UUID.randomUUID().toString());
        assertThat(as("editor").post(comments, reply).pointers()).containsExactly("/block");
        assertThat(as("editor").get(comments + "?state=gone").status()).isEqualTo(422);
        assertThat(as("editor").get(comments + "?cursor=x").status()).isEqualTo(422);
        assertThat(as("editor").get(article + "/timeline").json().path("items")).hasSize(1);
    }

    @Test
    void what_is_not_there_is_not_found() {
        var article = drafted();
        var made = as("editor").post(article + "/comments", Map.of("text", "Nguồn nào?"));
        var nobody = UUID.randomUUID().toString();

        for (var elsewhere : List.of(drafted(), articles + "/" + nobody, articles + "/not-an-id")) {
            var comment = elsewhere + "/comments/" + made.text("id");
            assertThat(as("editor").get(comment).status()).isEqualTo(404);
            assertThat(as("editor").post(comment + "/resolve").status()).isEqualTo(404);
        }
        assertThat(as("editor")
                        .post(articles + "/" + nobody + "/comments", Map.of("text", "a"))
                        .text("code"))
                .isEqualTo("ARTICLE_NOT_FOUND");
        for (var comment : List.of(nobody, "not-an-id")) {
            var path = article + "/comments/" + comment;
            assertThat(as("editor").get(path).text("code")).isEqualTo("COMMENT_NOT_FOUND");
            assertThat(as("editor").post(path + "/resolve").text("code")).isEqualTo("COMMENT_NOT_FOUND");
            assertThat(as("editor").post(path + "/reopen").text("code")).isEqualTo("COMMENT_NOT_FOUND");
        }
        assertThat(as("editor")
                        .post(article + "/comments", Map.of("text", "a", "replyTo", nobody))
                        .text("code"))
                .isEqualTo("COMMENT_NOT_FOUND");
    }

    @Test
    void who_may_what_is_decided_by_roles() {
        var comments = drafted() + "/comments";
        var made = as("author").post(comments, Map.of("text", "Nguồn nào?"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(as("auditor").post(comments, Map.of("text", "a")).status()).isEqualTo(403);
        assertThat(as("auditor").post(made.header("Location") + "/resolve").status())
                .isEqualTo(403);
        assertThat(as("auditor").get(comments).status()).isEqualTo(200);
        assertThat(visitor().get(comments).status()).isEqualTo(401);
        assertThat(person("stranger", "somewhere-else", "editor").get(comments).status())
                .isEqualTo(404);
    }

    private String drafted() {
        var text = Map.of("title", "Bài", "body", List.of(block("p1")));
        return articles + "/" + as("author").post(articles, text).text("id");
    }

    private static Map<String, Object> block(String id) {
        return Map.of("type", "paragraph", "id", id, "text", "Thi đua yêu nước");
    }
}
