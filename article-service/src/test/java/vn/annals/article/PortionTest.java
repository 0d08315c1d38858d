package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How much of a list is given, the same for each. */
class PortionTest extends RunningService {

    private static final List<String> BAD = List.of(
            "limit=0",
            "limit=201",
            "limit=x",
            "limit=-1",
            "limit=",
            "limit=99999999999",
            "limit=1&limit=2",
            "cursor=x",
            "cursor=",
            "cursor=%20%00",
            "cursor=" + "1".repeat(5_000),
            "cursor=1&cursor=2",
            "nobody=1");

    @Test
    void every_list_judges_limit_and_cursor_alike() {
        for (var list : lists(written())) {
            for (var query : BAD) {
                var reply = as("auditor").get(list + "?" + query);
                assertThat(reply.status()).as(list + "?" + query).isEqualTo(422);
                assertThat(reply.text("code")).isEqualTo("INVALID_REQUEST");
                assertThat(reply.pointers()).containsExactly("/" + query.substring(0, query.indexOf('=')));
            }
        }
    }

    @Test
    void every_list_is_read_page_by_page() {
        for (var list : lists(written())) {
            var all = as("auditor").get(list + "?limit=200").json();
            assertThat(all.path("next").isNull()).as(list).isTrue();
            assertThat(all.path("items").size()).as(list).isGreaterThan(1);

            var first = as("auditor").get(list + "?limit=1").json();
            assertThat(first.path("items")).as(list).hasSize(1);
            var rest = as("auditor")
                    .get(list + "?limit=200&cursor=" + first.path("next").asString());
            assertThat(items(first, rest.json())).as(list).isEqualTo(items(all));
        }
    }

    @Test
    void a_section_that_a_list_is_asked_for_must_be_known() {
        var section = as("editor").post(sections(), Map.of("name", "Tin trong tỉnh"));
        as("author").post(articles, Map.of("title", "Bài", "section", section.text("id")));
        as("editor").put(sections() + "/" + section.text("id"), Map.of("name", "Tin", "slug", "tinh"));

        for (var word : List.of(section.text("id"), "tinh")) {
            assertThat(as("auditor").get(articles + "?section=" + word).json().path("items"))
                    .as(word)
                    .hasSize(1);
        }
        for (var list : List.of(articles, "/api/v1/public/" + tenant + "/articles")) {
            var refused = as("auditor").get(list + "?section=khong-co");
            assertThat(refused.status()).as(list).isEqualTo(422);
            assertThat(refused.text("code")).isEqualTo("SECTION_UNKNOWN");
            assertThat(refused.pointers()).containsExactly("/section");
        }
    }

    /** Two of everything. */
    private String written() {
        for (var title : List.of("Một", "Hai")) {
            as("author").post(articles, Map.of("title", title));
        }
        var article = as("author").post(articles, Map.of("title", "Ba")).header("Location");
        as("editor").put(article, Map.of("title", "Bốn"), "If-Match", "\"1\"");
        as("editor").post(article + "/comments", Map.of("text", "a"));
        var last = as("editor").post(article + "/comments", Map.of("text", "b"));
        as("auditor").get(article + "/timeline", "Annals-Min-Commit", last.header("Annals-Commit"));
        as("auditor").get(article + "/comments", "Annals-Min-Commit", last.header("Annals-Commit"));
        as("auditor").get(changes(), "Annals-Min-Commit", last.header("Annals-Commit"));
        return article;
    }

    private List<String> lists(String article) {
        return List.of(
                articles,
                article + "/revisions",
                article + "/timeline",
                article + "/comments",
                changes(),
                changes().replace("changes", "people"));
    }

    private String changes() {
        return articles.replace("articles", "changes");
    }

    private String sections() {
        return articles.replace("articles", "sections");
    }

    private static List<JsonNode> items(JsonNode... pages) {
        return Stream.of(pages)
                .flatMap(page -> page.path("items").valueStream())
                .toList();
    }
}
