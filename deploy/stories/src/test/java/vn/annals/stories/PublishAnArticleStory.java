package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishAnArticleStory {

    private final Newsroom newsroom = new Newsroom("bac-giang");

    @Test
    void an_article_goes_from_draft_to_the_public_page() {
        var title = "Hội nghị tổng kết " + UUID.randomUUID();
        var id = newsroom.draft(Newsroom.text(title, "Đoạn thứ nhất.", "Đoạn thứ hai."));

        var live = newsroom.publish(id);

        var page = Person.READER.get(live.get("address").asString()).expect(200).text();
        assertThat(page).contains(title).containsSubsequence("Đoạn thứ nhất.", "Đoạn thứ hai.");
    }

    @Test
    void publishing_with_a_cover_claims_the_picture_and_makes_it_public() {
        var picture = newsroom.uploadPicture(Newsroom.anyColour());
        assertThat(Person.READER.get(picture.get("address").asString()).status())
                .isEqualTo(404);
        var content = Newsroom.text("Bài có ảnh", "Nội dung.");
        content.put("cover", Map.of("mediaId", picture.get("id").asString(), "caption", "Minh họa"));
        var id = newsroom.draft(content);

        var live = newsroom.publish(id);

        assertThat(Person.READER.get(live.get("address").asString()).text()).contains("Minh họa");
        await().untilAsserted(() -> assertThat(
                        Person.READER.get(picture.get("address").asString()).status())
                .isEqualTo(200));
    }

    @Test
    void a_withdrawn_article_is_gone_for_readers_and_stays_in_the_history() {
        var id = newsroom.draft(Newsroom.text("Bài sẽ gỡ", "Nội dung."));
        var address = newsroom.publish(id).get("address").asString();

        newsroom.approver()
                .post(newsroom.article(id) + "/withdraw", Map.of("reason", "Sai số liệu"))
                .expect(200);

        await().untilAsserted(
                        () -> assertThat(Person.READER.get(address).status()).isEqualTo(410));
        assertThat(newsroom.auditor()
                        .get(newsroom.article(id) + "/revisions")
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void an_auditor_sees_who_did_what_when_and_in_which_commit() {
        var id = newsroom.draft(Newsroom.text("Bài để kiểm tra", "Nội dung."));
        newsroom.publish(id);

        var timeline = newsroom.auditor()
                .get(newsroom.article(id) + "/timeline")
                .expect(200)
                .json()
                .get("items");

        var types = timeline.valueStream()
                .map(entry -> entry.get("type").asString())
                .toList();
        assertThat(types)
                .contains(
                        "article.ArticleDrafted",
                        "article.ArticleSubmitted",
                        "article.ArticleApproved",
                        "article.ArticlePublished");
        assertThat(timeline).allSatisfy(entry -> {
            assertThat(entry.get("commit").asLong()).isPositive();
            assertThat(entry.get("at").asString()).isNotBlank();
            assertThat(entry.get("actor").get("name").asString()).isNotBlank();
        });
    }
}
