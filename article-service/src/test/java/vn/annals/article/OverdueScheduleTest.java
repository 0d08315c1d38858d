package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.refusal.EdgeRefusal;

class OverdueScheduleTest extends RunningService {

    @Test
    void a_publication_that_is_late_is_seen_and_raises_an_alarm_until_it_is_done() {
        var article = approved();
        media().refuseAs(EdgeRefusal.SERVICE_UNAVAILABLE);

        scheduled(article, Instant.now().minus(Duration.ofMinutes(5)));

        await().until(() -> as("editor").get(article).text("state").equals("publishing"));
        assertThat(as("editor").get(article).json().path("overdue").asBoolean()).isTrue();
        await().untilAsserted(() -> {
            assertThat(row().path("state").asString()).isEqualTo("publishing");
            assertThat(row().path("overdue").asBoolean()).isTrue();
        });
        await().untilAsserted(() -> assertThat(alarm()).isEqualTo(503));

        media().answer();

        await().untilAsserted(() -> {
            assertThat(row().path("state").asString()).isEqualTo("live");
            assertThat(row().path("overdue").asBoolean()).isFalse();
        });
        assertThat(as("editor").get(article).json().path("overdue").asBoolean()).isFalse();
        await().untilAsserted(() -> assertThat(alarm()).isEqualTo(200));
    }

    @Test
    void what_is_late_by_a_moment_only_is_no_alarm() {
        var article = approved();
        media().refuseAs(EdgeRefusal.SERVICE_UNAVAILABLE);

        scheduled(article, Instant.now().minusSeconds(2));

        await().until(() -> as("editor").get(article).text("state").equals("publishing"));
        assertThat(as("editor").get(article).json().path("overdue").asBoolean()).isFalse();
    }

    private int alarm() {
        return visitor().get("/actuator/health/projections").status();
    }

    private JsonNode row() {
        return as("editor").get(articles).json().path("items").path(0);
    }

    private String approved() {
        var text = Map.of("title", "Bài có ảnh", "cover", Map.of("mediaId", stored_picture()));
        var article = as("author").post(articles, text).header("Location");
        as("author").post(article + "/submit");
        as("editor").post(article + "/approve");
        return article;
    }

    /** As if its time had come while nobody was there to see to it. */
    private void scheduled(String article, Instant time) {
        var id = new ArticleId(article.substring(article.lastIndexOf('/') + 1));
        happened("Article", id.value(), 3, new PublicationScheduled(id, 1, time.truncatedTo(ChronoUnit.MILLIS), null));
    }
}
