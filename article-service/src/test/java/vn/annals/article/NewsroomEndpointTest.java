package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsroomEndpointTest extends RunningService {

    @Test
    void saves_of_one_sitting_are_one_revision() {
        var article = drafted("Bản một");

        var first = as("author").patch(article + "/autosave", Map.of("title", "Bản ha"), "If-Match", "\"1\"");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"2-1\"");
        var second = as("author").patch(article + "/autosave", Map.of("title", "Bản hai"), "If-Match", "\"2-1\"");
        assertThat(second.header("ETag")).isEqualTo("\"2-2\"");
        assertThat(as("editor").get(article).header("ETag")).isEqualTo("\"2-2\"");

        for (var seen : List.of("\"1\"", "\"2\"", "\"2-1\"")) {
            for (var role : List.of("author", "editor")) {
                var stale = as(role).put(article, Map.of("title", "Của tôi"), "If-Match", seen);
                assertThat(stale.status()).as(role + seen).isEqualTo(412);
                assertThat(stale.text("detail")).contains("\"2-2\"");
            }
        }

        var done = as("author").put(article, Map.of("title", "Bản hai xong"), "If-Match", "\"2-2\"");
        assertThat(done.header("ETag")).isEqualTo("\"2\"");
        assertThat(as("auditor").get(article + "/revisions").json().path("items"))
                .hasSize(2);
        assertThat(as("author")
                        .patch(article + "/autosave", Map.of("title", "x"))
                        .status())
                .isEqualTo(428);
    }

    @Test
    void an_old_revision_comes_back_as_a_new_one() {
        var article = drafted("Bản một");
        as("author").put(article, Map.of("title", "Bản hai"), "If-Match", "\"1\"");

        var restored = as("author").post(article + "/restore", Map.of("revision", 1));

        assertThat(restored.text("title")).isEqualTo("Bản một");
        assertThat(restored.header("ETag")).isEqualTo("\"3\"");
        assertThat(as("author")
                        .post(article + "/restore", Map.of("revision", 9))
                        .status())
                .isEqualTo(404);
        assertThat(as("author").post(article + "/restore", Map.of()).pointers()).containsExactly("/revision");
    }

    @Test
    void two_revisions_are_compared_word_by_word() {
        var article = drafted("Đảng bộ tỉnh");
        as("author").put(article, Map.of("title", "Đảng bộ huyện"), "If-Match", "\"1\"");

        var diff = as("auditor").get(article + "/diff?from=1&to=2").json();

        assertThat(diff.at("/fields/0/name").asString()).isEqualTo("title");
        assertThat(diff.at("/fields/0/words/1/change").asString()).isEqualTo("removed");
        assertThat(diff.at("/fields/0/words/1/text").asString()).isEqualTo("tỉnh");
        assertThat(as("auditor").get(article + "/diff?from=1&to=9").status()).isEqualTo(404);
        assertThat(as("auditor").get(article + "/diff?from=x&to=2").status()).isEqualTo(400);
        assertThat(as("auditor").get(article + "/diff").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "+10000-01-01T00:00:00Z"})
    void a_time_that_cannot_be_stored_is_refused(String time) {
        var written = as("author").post(articles, Map.of("title", "Ngày lạ", "originallyPublishedAt", time));
        assertThat(written.status()).isEqualTo(422);

        var article = as("author").post(articles, Map.of("title", "Hẹn giờ")).header("Location");
        as("author").post(article + "/submit");
        as("editor").post(article + "/approve");
        var refused = as("approver").post(article + "/schedule", Map.of("withdrawAt", time));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/withdrawAt");
    }

    @Test
    void what_is_scheduled_is_published_and_withdrawn_by_itself() {
        var article = approved("Hẹn giờ");
        var soon = Instant.now().plusSeconds(2);

        var scheduled = as("approver")
                .post(
                        article + "/schedule",
                        Map.of(
                                "publishAt",
                                soon.toString(),
                                "withdrawAt",
                                soon.plusSeconds(3).toString()));
        assertThat(scheduled.text("state")).isEqualTo("scheduled");
        assertThat(scheduled.json().path("withdrawAt").isNull()).isFalse();
        assertThat(as("editor")
                        .put(article, Map.of("title", "x"), "If-Match", "\"1\"")
                        .text("code"))
                .isEqualTo("ARTICLE_IS_SCHEDULED");

        await().untilAsserted(() ->
                assertThat(as("editor").get(article).text("state")).isEqualTo("live"));
        assertThat(Instant.now()).isAfterOrEqualTo(soon);
        await().untilAsserted(() ->
                assertThat(as("editor").get(article).text("state")).isEqualTo("withdrawn"));
    }

    @Test
    void a_schedule_can_be_taken_back_and_is_never_for_the_past() {
        var article = approved("Hẹn giờ");
        var later = Instant.now().plusSeconds(3_600).toString();

        as("approver").post(article + "/schedule", Map.of("publishAt", later));
        assertThat(as("approver").post(article + "/unschedule").text("state")).isEqualTo("approved");
        assertThat(as("approver").post(article + "/unschedule").text("code")).isEqualTo("ARTICLE_NOT_SCHEDULED");
        assertThat(as("approver")
                        .post(article + "/schedule", Map.of("publishAt", "2020-01-01T00:00:00Z"))
                        .text("code"))
                .isEqualTo("SCHEDULE_IN_THE_PAST");
        assertThat(as("approver").post(article + "/schedule", Map.of()).status())
                .isEqualTo(422);
        assertThat(as("editor")
                        .post(article + "/schedule", Map.of("publishAt", later))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_archived_comes_back() {
        var article = drafted("Bài trùng");

        assertThat(as("editor").post(article + "/archive").pointers()).containsExactly("/reason");
        assertThat(as("editor")
                        .post(article + "/archive", Map.of("reason", "trùng bài"))
                        .text("state"))
                .isEqualTo("archived");
        assertThat(as("editor").get(articles + "?state=archived").json().path("items"))
                .hasSize(1);
        assertThat(as("editor").post(article + "/undelete").text("state")).isEqualTo("draft");
    }

    @Test
    void settings_that_change_nothing_are_no_commit() {
        var first = as("admin").get(settings);
        var same = as("admin").put(settings, first.json(), "If-Match", first.header("ETag"));

        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("Annals-Commit")).isNull();
        assertThat(same.header("ETag")).isEqualTo("\"0\"");

        var changed = as("admin").put(settings, Map.of("name", "Báo tỉnh"));
        assertThat(changed.header("Annals-Commit")).isNotNull();
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        var again = as("admin").put(settings, Map.of("name", "Báo tỉnh"), "If-Match", "\"1\"");
        assertThat(again.header("Annals-Commit")).isNull();
        assertThat(as("admin").put(settings, Map.of(), "If-Match", "\"0\"").status())
                .isEqualTo(412);
    }

    /** Only whoever sends a whole text must have seen the one it replaces; a step and its state are enough for the rest. */
    @Test
    void a_step_may_say_what_was_seen_and_need_not() {
        var article = drafted("Bài");

        assertThat(as("author")
                        .post(article + "/submit", Map.of(), "If-Match", "\"9\"")
                        .status())
                .isEqualTo(412);
        assertThat(as("author").post(article + "/submit").status()).isEqualTo(200);
        assertThat(as("editor")
                        .post(article + "/approve", Map.of(), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void settings_that_are_left_out_stay_and_null_takes_them_away() {
        var picture = Map.of("mediaId", stored_picture());
        var fields = List.of(Map.of("key", "soKyHieu", "label", "Số ký hiệu", "type", "text", "public", true));
        var menu = List.of(Map.of("label", "Tin", "section", "tin-tuc"));
        var all = Map.of("crest", picture, "banner", picture, "fields", fields, "menu", menu, "fourEyes", true);
        await().until(() -> as("admin").put(settings, all).status() == 200);

        var renamed = as("admin").put(settings, Map.of("name", "Báo tỉnh")).json();

        assertThat(renamed.at("/crest/mediaId").asString()).isEqualTo(picture.get("mediaId"));
        assertThat(renamed.at("/banner/mediaId").asString()).isEqualTo(picture.get("mediaId"));
        assertThat(renamed.at("/fields/0/key").asString()).isEqualTo("soKyHieu");
        assertThat(renamed.at("/fields/0/public").asBoolean()).isTrue();
        assertThat(renamed.at("/menu/0/label").asString()).isEqualTo("Tin");
        assertThat(renamed.at("/fourEyes").asBoolean()).isTrue();
        var bare = new HashMap<String, @Nullable Object>();
        bare.put("crest", null);
        bare.put("menu", List.of());
        var taken = as("admin").put(settings, bare).json();
        assertThat(taken.path("crest").isNull()).isTrue();
        assertThat(taken.path("banner").isNull()).isFalse();
        assertThat(taken.path("menu")).isEmpty();
        assertThat(taken.path("name").asString()).isEqualTo("Báo tỉnh");
    }

    @Test
    void where_checks_are_a_gate_errors_keep_a_text_back() {
        var figure = Map.of("type", "figure", "mediaId", stored_picture(), "alt", "", "caption", "Cầu mới");
        var article = as("author")
                .post(articles, Map.of("title", "Bài", "lead", "Sapo", "section", "tin-tuc", "body", List.of(figure)))
                .header("Location");
        as("author").post(article + "/submit");

        var found = as("auditor").get(article + "/checks").json();
        assertThat(found.path("revision").asInt()).isEqualTo(1);
        assertThat(found.path("items")).singleElement().satisfies(finding -> {
            assertThat(finding.path("code").asString()).isEqualTo("ALT_MISSING");
            assertThat(finding.path("severity").asString()).isEqualTo("error");
            assertThat(finding.path("block").asString()).isNotEmpty();
        });
        assertThat(as("admin").put(settings, Map.of("checks", "sometimes")).pointers())
                .containsExactly("/checks");
        assertThat(as("admin").put(settings, Map.of("checks", "gate")).text("checks"))
                .isEqualTo("gate");
        var refused = as("editor").post(article + "/approve");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("CHECKS_NOT_PASSED");
        assertThat(refused.json().at("/errors/0/detail").asString()).isEqualTo("ALT_MISSING");
        assertThat(refused.pointers()).containsExactly("/body/0");
        assertThat(as("admin").put(settings, Map.of("checks", "advice")).text("checks"))
                .isEqualTo("advice");
        assertThat(as("editor").post(article + "/approve").status()).isEqualTo(200);
    }

    @Test
    void under_four_eyes_another_publishes() {
        var changed = as("admin").put(settings, Map.of("fourEyes", true, "name", "Báo tỉnh"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(as("editor").put(settings, Map.of()).status()).isEqualTo(403);
        assertThat(as("editor").get(settings).text("name")).isEqualTo("Báo tỉnh");

        var article = articles + "/"
                + as("approver").post(articles, Map.of("title", "Bài")).text("id");
        as("approver").post(article + "/submit");
        as("editor").post(article + "/approve");
        assertThat(as("approver").post(article + "/publish").text("code")).isEqualTo("FOUR_EYES_REQUIRED");
        assertThat(person("another", tenant.value(), "approver")
                        .post(article + "/publish")
                        .text("state"))
                .isEqualTo("live");
    }

    private String drafted(String title) {
        return articles + "/"
                + as("author").post(articles, Map.of("title", title)).text("id");
    }

    private String approved(String title) {
        var article = drafted(title);
        as("author").post(article + "/submit");
        as("editor").post(article + "/approve");
        return article;
    }
}
