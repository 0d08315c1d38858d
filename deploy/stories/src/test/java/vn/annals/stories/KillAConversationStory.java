package vn.annals.stories;

import static java.util.Collections.frequency;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Articles are published while one of the two services that speak about their pictures is killed. */
class KillAConversationStory {

    private static final int ARTICLES = 8;
    private static final int BEFORE = 2;
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Newsroom newsroom = new Newsroom("lang-son");

    @ParameterizedTest
    @ValueSource(strings = {"media-service", "article-service"})
    void a_publication_comes_about_whole_and_once(String part) throws InterruptedException {
        var picture = newsroom.uploadPicture(Newsroom.anyColour());
        var articles = approved(picture);
        var asked = new AtomicInteger();
        var publisher = Thread.ofVirtual().start(() -> articles.forEach(id -> publish(id, asked)));
        await().pollInterval(Duration.ofMillis(5)).until(() -> asked.get() >= BEFORE);

        Process.of(part).kill();
        try {
            assertNothingIsHalfPublished(articles, picture);
        } finally {
            Command.annals("up", part);
        }

        publisher.join();
        awaitAnswers();
        // What was asked of somebody dead was not answered, and is asked again.
        articles.forEach(id -> publish(id, asked));
        for (var id : articles) {
            await().atMost(A_MINUTE).ignoreException(Http.Unreachable.class).until(() -> state(id), "live"::equals);
            assertThat(frequency(happened(newsroom.article(id)), "article.ArticlePublished"))
                    .isEqualTo(1);
        }
        await().until(() -> Person.READER.get(address(picture)).status() == 200);
        assertThat(frequency(happened(asset(picture)), "media.MediaClaimed")).isEqualTo(ARTICLES);
        assertThat(newsroom.editor()
                        .post(asset(picture) + "/retire", Map.of("reason", "thử"))
                        .problem())
                .isEqualTo("MEDIA_IN_USE");
        assertThat(Command.annals("media-store", "sweep", "--tenant", newsroom.tenant())
                        .output())
                .contains(" 0 that nobody needs");
    }

    private List<String> approved(JsonNode picture) {
        var articles = new ArrayList<String>();
        for (int number = 0; number < ARTICLES; number++) {
            var content = Newsroom.text("Bài giữa sự cố " + number, "Nội dung.");
            content.put("cover", Map.of("mediaId", picture.get("id").asString(), "caption", "Minh họa"));
            var id = newsroom.draft(content);
            newsroom.approve(id);
            articles.add(id);
        }
        return articles;
    }

    private void publish(String id, AtomicInteger asked) {
        try {
            newsroom.approver().post(newsroom.article(id) + "/publish");
        } catch (Http.Unreachable dead) {
            // Nothing was acknowledged.
        }
        asked.incrementAndGet();
    }

    /** As far as anybody can see, while one of the two is dead. */
    private void assertNothingIsHalfPublished(List<String> articles, JsonNode picture) {
        for (var id : articles) {
            var article = newsroom.editor().get(newsroom.article(id));
            if (article.status() == 200
                    && "live".equals(article.json().path("state").asString())) {
                // Both gone is one thing; a picture that is said not to be there is another.
                assertThat(Person.READER.get(address(picture)).status()).isIn(200, 503);
            }
        }
    }

    private void awaitAnswers() {
        await().atMost(A_MINUTE)
                .ignoreException(Http.Unreachable.class)
                .until(() -> newsroom.editor().get(newsroom.articles()).status() == 200
                        && newsroom.editor().get(newsroom.media()).status() == 200);
    }

    private String state(String id) {
        return newsroom.editor().get(newsroom.article(id)).json().path("state").asString();
    }

    private List<String> happened(String path) {
        return newsroom.auditor()
                .get(path + "/timeline?limit=200")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(entry -> entry.get("type").asString())
                .toList();
    }

    private String asset(JsonNode picture) {
        return newsroom.media() + "/" + picture.get("id").asString();
    }

    private static String address(JsonNode picture) {
        return picture.get("address").asString();
    }
}
