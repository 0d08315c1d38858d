package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArticleEndpointTest extends RunningService {

    static final Map<String, Object> TEXT = Map.of(
            "title", "Đảng bộ tỉnh",
            "section", "tin-tuc",
            "body", List.of(Map.of("type", "paragraph", "text", "Thi đua yêu nước")));

    @Test
    void a_new_article_is_a_draft_with_an_address_and_a_revision() {
        var reply = as("author").post(articles, TEXT);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location")).isEqualTo(articles + "/" + reply.text("id"));
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
        assertThat(reply.header("Annals-Commit")).isNotBlank();
        assertThat(reply.text("state")).isEqualTo("draft");
        assertThat(reply.json().path("createdBy").path("name").asString()).isEqualTo("Nguyễn Văn author");
        assertThat(reply.json()
                        .path("body")
                        .path(0)
                        .path("text")
                        .path(0)
                        .path("text")
                        .asString())
                .isEqualTo("Thi đua yêu nước");
        assertThat(reply.json().path("body").path(0).path("id").asString()).isNotBlank();
    }

    @Test
    void an_id_of_the_callers_own_is_taken_once() {
        var id = UUID.randomUUID().toString();
        var text = Map.of("id", id, "title", "Bài");

        assertThat(as("author").post(articles, text).text("id")).isEqualTo(id);
        assertThat(as("author").post(articles, text).text("code")).isEqualTo("ARTICLE_EXISTS");
    }

    @Test
    void a_repeated_key_makes_one_article() {
        var first = as("author").post(articles, TEXT, "Idempotency-Key", "k1");
        var second = as("author").post(articles, TEXT, "Idempotency-Key", "k1");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
    }

    @Test
    void a_revision_is_made_from_the_one_that_was_seen() {
        var article = articles + "/" + as("author").post(articles, TEXT).text("id");

        assertThat(as("author").put(article, TEXT).text("code")).isEqualTo("PRECONDITION_REQUIRED");
        assertThat(as("author").put(article, TEXT, "If-Match", "\"1\"").header("ETag"))
                .isEqualTo("\"2\"");
        var stale = as("author").put(article, TEXT, "If-Match", "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("currentRevision").asInt()).isEqualTo(2);
    }

    @Test
    void an_older_revision_is_still_read() {
        var article = articles + "/" + as("author").post(articles, TEXT).text("id");
        as("author").put(article, Map.of("title", "Bản hai"), "If-Match", "\"1\"");

        assertThat(as("auditor").get(article).text("title")).isEqualTo("Bản hai");
        assertThat(as("auditor").get(article + "?revision=1").text("title")).isEqualTo("Đảng bộ tỉnh");
        assertThat(as("auditor").get(article + "?revision=7").status()).isEqualTo(404);
        assertThat(as("auditor").get(article + "?asOf=2019-07-19T07:05:00Z").status())
                .isEqualTo(404);
    }

    @Test
    void another_authors_text_is_not_touched() {
        var article = articles + "/" + as("author").post(articles, TEXT).text("id");

        assertThat(person("another", tenant.value(), "author")
                        .put(article, TEXT, "If-Match", "\"1\"")
                        .text("code"))
                .isEqualTo("ARTICLE_NOT_YOURS");
        assertThat(as("editor").put(article, TEXT, "If-Match", "\"1\"").status())
                .isEqualTo(200);
    }

    @Test
    void faults_are_pointed_at() {
        var reply = as("author").post(articles, Map.of("title", " ", "body", List.of(Map.of("type", "video"))));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("INVALID_REQUEST");
        assertThat(reply.pointers()).containsExactly("/title", "/body/0/type");
        assertThat(as("author")
                        .post(articles, Map.of("title", "T", "section", "the-thao"))
                        .text("code"))
                .isEqualTo("SECTION_UNKNOWN");
        assertThat(as("author")
                        .post(articles, Map.of("title", "T", "cover", Map.of("mediaId", "x")))
                        .text("code"))
                .isEqualTo("MEDIA_UNKNOWN");
        assertThat(as("author").post(articles, "{\"title\":").text("code")).isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var id : List.of(UUID.randomUUID().toString(), "not-an-id")) {
            var article = articles + "/" + id;
            assertThat(as("editor").get(article).status()).isEqualTo(404);
            assertThat(as("editor").get(article + "/revisions").status()).isEqualTo(404);
            assertThat(as("editor").put(article, TEXT, "If-Match", "\"1\"").status())
                    .isEqualTo(404);
            assertThat(as("approver").post(article + "/publish").status()).isEqualTo(404);
        }
    }

    @Test
    void who_may_what_is_decided_by_roles() {
        var article = articles + "/" + as("author").post(articles, TEXT).text("id");

        assertThat(as("auditor").post(articles, TEXT).status()).isEqualTo(403);
        assertThat(as("author").post(article + "/publish").status()).isEqualTo(403);
        assertThat(as("integrator").post(articles, TEXT).status()).isEqualTo(201);
        assertThat(person("stranger", "somewhere-else", "approver").get(article).status())
                .isEqualTo(404);
    }
}
