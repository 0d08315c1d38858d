package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BadInputStory {

    private final Newsroom newsroom = new Newsroom("bac-giang");

    @Test
    void without_a_token_401() {
        var reply = Person.READER.get(newsroom.articles()).expect(401);
        assertThat(reply.problem()).isEqualTo("AUTHENTICATION_REQUIRED");
    }

    @Test
    void with_a_wrong_token_401() {
        var forged = newsroom.editor().token();
        var reply = new Person("forger", forged.substring(0, forged.length() - 6) + "AAAAAA")
                .get(newsroom.articles())
                .expect(401);
        assertThat(reply.problem()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void malformed_json_400() {
        var reply = newsroom.author()
                .raw("POST", newsroom.articles(), "application/json", "{\"title\": ")
                .expect(400);
        assertThat(reply.problem()).isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void a_text_without_title_422_and_where() {
        var reply = newsroom.author()
                .post(newsroom.articles(), Map.of("title", "  "))
                .expect(422);
        assertThat(reply.problem()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.json().get("errors").get(0).get("pointer").asString()).isEqualTo("/title");
    }

    @Test
    void revising_without_if_match_428_and_stale_412_with_the_current_revision() {
        var id = newsroom.draft(Newsroom.text("Bài một", "Nội dung."));
        var change = Newsroom.text("Bài hai", "Nội dung mới.");
        assertThat(newsroom.author()
                        .put(newsroom.article(id), change, "")
                        .expect(428)
                        .problem())
                .isEqualTo("PRECONDITION_REQUIRED");
        newsroom.author().put(newsroom.article(id), change, "\"1\"").expect(200);
        var stale = newsroom.author()
                .put(newsroom.article(id), Newsroom.text("Bài ba", "x"), "\"1\"")
                .expect(412);
        assertThat(stale.problem()).isEqualTo("STALE_REVISION");
        assertThat(stale.json().get("currentRevision").asInt()).isEqualTo(2);
    }

    @Test
    void an_upload_that_is_no_image_415() {
        var reply = newsroom.author()
                .upload(newsroom.media(), "anh.png", "không phải ảnh".getBytes(StandardCharsets.UTF_8), Map.of())
                .expect(415);
        assertThat(reply.problem()).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
    }

    @Test
    void a_command_in_the_wrong_state_409_with_a_code() {
        var id = newsroom.draft(Newsroom.text("Bài nháp", "Nội dung."));
        assertThat(newsroom.approver()
                        .post(newsroom.article(id) + "/publish")
                        .expect(409)
                        .problem())
                .isEqualTo("ARTICLE_NOT_APPROVED");
        assertThat(newsroom.approver()
                        .post(newsroom.article(id) + "/approve")
                        .expect(409)
                        .problem())
                .isEqualTo("ARTICLE_NOT_IN_REVIEW");
    }

    @Test
    void returning_without_a_reason_422() {
        var id = newsroom.draft(Newsroom.text("Bài trả lại", "Nội dung."));
        newsroom.author().post(newsroom.article(id) + "/submit").expect(200);
        assertThat(newsroom.editor()
                        .post(newsroom.article(id) + "/return", Map.of("reason", " "))
                        .expect(422)
                        .problem())
                .isEqualTo("INVALID_REQUEST");
    }

    @Test
    void an_author_may_not_publish_403() {
        var id = newsroom.draft(Newsroom.text("Bài chưa duyệt", "Nội dung."));
        assertThat(newsroom.author()
                        .post(newsroom.article(id) + "/publish")
                        .expect(403)
                        .problem())
                .isEqualTo("NOT_PERMITTED");
        assertThat(newsroom.auditor()
                        .post(newsroom.articles(), Newsroom.text("x", "y"))
                        .expect(403)
                        .problem())
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void a_method_that_an_address_does_not_know_405_with_those_it_knows() {
        for (var address : List.of(newsroom.articles(), newsroom.media(), "/api/v1/tenants/bac-giang/members")) {
            var reply = newsroom.editor().ask("PATCH", address, Map.of()).expect(405);
            assertThat(reply.problem()).isEqualTo("METHOD_NOT_ALLOWED");
            assertThat(reply.header("Allow").split(", ?")).containsExactlyInAnyOrder("GET", "POST");
        }
    }

    @Test
    void the_inside_of_services_has_no_route() {
        newsroom.editor().get("/internal/commands/capabilities").expect(404);
        newsroom.editor().get("/actuator/env").expect(404);
    }
}
