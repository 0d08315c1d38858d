package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsOfTest extends RunningService {

    @Test
    void every_save_of_a_sitting_is_found_at_its_own_time() {
        var article = drafted("Bản một");
        var first = last(article);
        as("author").patch(article + "/autosave", Map.of("title", "Bản h"), "If-Match", "\"1\"");
        var second = last(article);
        as("author").patch(article + "/autosave", Map.of("title", "Bản ha"), "If-Match", "\"2-1\"");
        var third = last(article);
        as("author").put(article, Map.of("title", "Bản hai"), "If-Match", "\"2-2\"");
        var fourth = last(article);

        assertThat(asOf(article, first).text("title")).isEqualTo("Bản một");
        assertThat(asOf(article, second).text("title")).isEqualTo("Bản h");
        assertThat(asOf(article, second).header("ETag")).isEqualTo("\"2-1\"");
        assertThat(asOf(article, third.minusMillis(1)).text("title")).isEqualTo("Bản h");
        assertThat(asOf(article, third).text("title")).isEqualTo("Bản ha");
        assertThat(asOf(article, third).header("ETag")).isEqualTo("\"2-2\"");
        assertThat(asOf(article, fourth).text("title")).isEqualTo("Bản hai");
        assertThat(asOf(article, fourth).header("ETag")).isEqualTo("\"2\"");
        assertThat(as("author").get(article).text("title")).isEqualTo("Bản hai");
    }

    @Test
    void what_was_sent_back_still_says_what_it_said() {
        var article = drafted("Bản một");
        as("author").patch(article + "/autosave", Map.of("title", "Bản hai"), "If-Match", "\"1\"");
        as("author").post(article + "/submit");
        var submitted = last(article);
        as("editor").post(article + "/return", Map.of("reason", "thiếu nguồn"));

        var then = asOf(article, submitted);

        assertThat(then.text("title")).isEqualTo("Bản hai");
        assertThat(then.text("state")).isEqualTo("review");
    }

    @Test
    void it_is_known_which_revision_was_live_when() {
        var article = drafted("Bản một");
        var drafted = last(article);
        published(article);
        var live = last(article);
        as("editor").put(article, Map.of("title", "Bản hai"), "If-Match", "\"1\"");
        var revised = last(article);
        as("approver").post(article + "/withdraw", Map.of("reason", "sai số liệu"));
        var withdrawn = last(article);

        assertThat(asOf(article, drafted).json().path("liveRevision").isNull()).isTrue();
        assertThat(asOf(article, live).json().path("liveRevision").asInt()).isEqualTo(1);
        assertThat(asOf(article, live).text("address")).isNotBlank();
        assertThat(asOf(article, revised).text("title")).isEqualTo("Bản hai");
        assertThat(asOf(article, revised).json().path("liveRevision").asInt()).isEqualTo(1);
        assertThat(asOf(article, withdrawn).json().path("liveRevision").isNull())
                .isTrue();
        assertThat(asOf(article, drafted.minusMillis(1)).status()).isEqualTo(404);
    }

    @Test
    void what_is_no_instant_is_refused() {
        var article = drafted("Bản một");

        for (var wrong : List.of("yesterday", "2019-07-19", "2019-07-19T07:05:00", "2019-13-40T00:00:00Z")) {
            var refused = as("auditor").get(article + "?asOf=" + wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(400);
            assertThat(refused.text("code")).as(wrong).isEqualTo("MALFORMED_REQUEST");
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        }
        assertThat(as("auditor").get(article + "?revision=x").status()).isEqualTo(400);
        assertThat(as("auditor")
                        .get(article + "?asOf=%2B1000000000-12-31T23:59:59.999999999Z")
                        .status())
                .isEqualTo(200);
        assertThat(as("auditor")
                        .get(article + "?asOf=-1000000000-01-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void every_event_says_by_which_command_and_why_it_came_to_be() {
        var article = drafted("Bản một");
        published(article);

        for (var event : as("auditor").get(article + "/timeline").json().path("items")) {
            for (var word : List.of("command", "correlation", "cause")) {
                assertThat(event.path(word).asString()).as(word).hasSize(36);
            }
        }
    }

    private Reply asOf(String article, Instant instant) {
        return as("auditor").get(article + "?asOf=" + instant);
    }

    /** When the last thing happened to it; whatever happens next has another time. */
    private Instant last(String article) {
        var at = Instant.parse(as("auditor")
                .get(article + "/timeline")
                .json()
                .at("/items/0/at")
                .asString());
        await().until(() -> Instant.now().isAfter(at.plusMillis(2)));
        return at;
    }

    private void published(String article) {
        as("author").post(article + "/submit");
        as("editor").post(article + "/approve");
        as("approver").post(article + "/publish");
    }

    private String drafted(String title) {
        return articles + "/"
                + as("author").post(articles, Map.of("title", title)).text("id");
    }
}
