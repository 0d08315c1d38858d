package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EveryReadTest extends RunningService {

    @Test
    void whoever_names_a_commit_is_told_when_it_cannot_be_shown_yet() {
        assertThat(reads_that_do_not_wait()).isEmpty();
    }

    @Test
    void the_public_page_shows_the_commit_that_was_named() {
        for (var round = 0; round < 10; round++) {
            var article = as("author")
                    .post(articles, Map.of("title", "Bài " + round, "section", "tin-tuc"))
                    .header("Location");
            as("author").post(article + "/submit");
            as("editor").post(article + "/approve");
            // Somebody has just looked, so that this process has no reason of its own to look again.
            visitor().get("/s/" + tenant + "/");
            var live = as("approver").post(article + "/publish");

            var page = visitor().get(live.text("address"), "Annals-Min-Commit", live.header("Annals-Commit"));
            assertThat(page.status()).isEqualTo(200);

            var gone = as("approver").post(article + "/withdraw", Map.of("reason", "sai"));
            assertThat(visitor()
                            .get(live.text("address"), "Annals-Min-Commit", gone.header("Annals-Commit"))
                            .status())
                    .isEqualTo(410);
        }
    }

    @Test
    void an_article_is_compared_and_delivered_as_of_the_commit_that_was_named() {
        var article = as("author").post(articles, Map.of("title", "Một")).header("Location");
        var saved = as("author").put(article, Map.of("title", "Hai"), "If-Match", "\"1\"");

        assertThat(as("editor")
                        .get(article + "/diff?from=1&to=2", "Annals-Min-Commit", saved.header("Annals-Commit"))
                        .status())
                .isEqualTo(200);
    }
}
