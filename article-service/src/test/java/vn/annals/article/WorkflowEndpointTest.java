package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.media.MediaCommand.ClaimMedia;
import vn.annals.contracts.media.MediaCommand.ReleaseMedia;
import vn.annals.contracts.media.MediaRefusal;
import vn.annals.kernel.refusal.EdgeRefusal;

class WorkflowEndpointTest extends RunningService {

    @Test
    void an_article_goes_from_draft_to_live_and_is_withdrawn() {
        var article = approved(Map.of("title", "Đảng bộ tỉnh", "section", "tin-tuc"));

        var live = as("approver").post(article + "/publish", Map.of("note", "bản tin sáng"));
        assertThat(live.text("state")).isEqualTo("live");
        assertThat(live.text("address")).startsWith("/s/" + tenant + "/tin-tuc/dang-bo-tinh-");

        var gone = as("approver").post(article + "/withdraw", Map.of("reason", "sai số liệu"));
        assertThat(gone.text("state")).isEqualTo("withdrawn");
        assertThat(gone.json().path("address").isNull()).isTrue();
    }

    @Test
    void a_wrong_state_is_a_conflict_with_a_code() {
        var article = drafted(Map.of("title", "Bài"));

        assertThat(as("approver").post(article + "/publish").text("code")).isEqualTo("ARTICLE_NOT_APPROVED");
        assertThat(as("editor").post(article + "/approve").text("code")).isEqualTo("ARTICLE_NOT_IN_REVIEW");
        assertThat(as("approver")
                        .post(article + "/withdraw", Map.of("reason", "x"))
                        .text("code"))
                .isEqualTo("ARTICLE_NOT_LIVE");
    }

    @Test
    void a_text_is_not_sent_back_without_a_reason() {
        var article = drafted(Map.of("title", "Bài"));
        as("author").post(article + "/submit");

        assertThat(as("editor").post(article + "/return", Map.of("reason", " ")).pointers())
                .containsExactly("/reason");
        assertThat(as("editor").post(article + "/return").pointers()).containsExactly("/reason");
        assertThat(as("editor")
                        .post(article + "/return", Map.of("reason", "thiếu nguồn"))
                        .text("reason"))
                .isEqualTo("thiếu nguồn");
    }

    @Test
    void whoever_says_why_is_quoted_in_the_timeline() {
        var article = drafted(Map.of("title", "Bài"));
        as("author").post(article + "/submit", Map.of("reason", "kịp số sáng mai"));
        var commit = as("editor")
                .post(article + "/approve", Map.of("reason", "đã kiểm tra số liệu"))
                .header("Annals-Commit");

        var timeline = as("auditor")
                .get(article + "/timeline", "Annals-Min-Commit", commit)
                .json()
                .path("items");

        assertThat(timeline.path(0).path("reason").asString()).isEqualTo("đã kiểm tra số liệu");
        assertThat(timeline.path(1).path("reason").asString()).isEqualTo("kịp số sáng mai");
    }

    @Test
    void a_step_repeated_under_its_key_is_taken_once_and_with_one_body_only() {
        var article = drafted(Map.of("title", "Bài"));
        var bare = as("author").post(article + "/submit", "", "Idempotency-Key", "k1");

        assertThat(as("author")
                        .post(article + "/submit", "", "Idempotency-Key", "k1")
                        .header("Annals-Commit"))
                .isEqualTo(bare.header("Annals-Commit"))
                .isNotNull();
        assertThat(as("author")
                        .post(article + "/submit", Map.of("reason", "khác"), "Idempotency-Key", "k1")
                        .text("code"))
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void pictures_are_claimed_before_and_released_after() {
        var picture = stored_picture();
        var article = approved(Map.of("title", "Bài có ảnh", "cover", Map.of("mediaId", picture)));

        assertThat(as("approver").post(article + "/publish").text("state")).isEqualTo("live");
        assertThat(media().asked()).singleElement().isInstanceOf(ClaimMedia.class);

        as("approver").post(article + "/withdraw", Map.of("reason", "sai"));
        await().untilAsserted(() -> assertThat(media().asked()).last().isInstanceOf(ReleaseMedia.class));
    }

    @Test
    void a_picture_that_is_gone_fails_the_publication() {
        var article = approved(Map.of("title", "Bài có ảnh", "cover", Map.of("mediaId", stored_picture())));
        media().refuseAs(MediaRefusal.MEDIA_NOT_FOUND);

        var reply = as("approver").post(article + "/publish");

        assertThat(reply.text("state")).isEqualTo("approved");
        assertThat(reply.text("reason")).isEqualTo("no");
    }

    @Test
    void a_publication_waits_for_a_service_that_is_away() {
        var article = approved(Map.of("title", "Bài có ảnh", "cover", Map.of("mediaId", stored_picture())));
        media().refuseAs(EdgeRefusal.SERVICE_UNAVAILABLE);

        assertThat(as("approver").post(article + "/publish").text("state")).isEqualTo("publishing");

        media().answer();
        await().untilAsserted(() ->
                assertThat(as("editor").get(article).text("state")).isEqualTo("live"));
    }

    @Test
    void the_desk_sees_lists_and_histories() {
        var article = drafted(Map.of("title", "Đảng bộ tỉnh"));
        var commit = as("author").post(article + "/submit").header("Annals-Commit");

        var board = as("editor").get(articles + "?state=review&q=dang%20bo", "Annals-Min-Commit", commit);
        var timeline = as("auditor").get(article + "/timeline", "Annals-Min-Commit", commit);
        var revisions = as("auditor").get(article + "/revisions", "Annals-Min-Commit", commit);

        assertThat(board.json().path("items")).hasSize(1);
        assertThat(timeline.json().path("items").path(0).path("type").asString())
                .isEqualTo("article.ArticleSubmitted");
        assertThat(timeline.json()
                        .path("items")
                        .path(0)
                        .path("actor")
                        .path("name")
                        .asString())
                .isEqualTo("Nguyễn Văn author");
        assertThat(revisions.json().path("items").path(0).path("states")).hasSize(2);
    }

    private String drafted(Map<String, Object> text) {
        return articles + "/" + as("author").post(articles, text).text("id");
    }

    private String approved(Map<String, Object> text) {
        var article = drafted(text);
        as("author").post(article + "/submit");
        as("editor").post(article + "/approve");
        return article;
    }
}
