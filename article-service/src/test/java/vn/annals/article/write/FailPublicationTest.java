package vn.annals.article.write;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.FailPublication;
import vn.annals.contracts.article.ArticleCommand.PublishArticle;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;

class FailPublicationTest extends ArticleRules {

    @Test
    void a_picture_that_is_gone_makes_the_article_approved_again() {
        article.given(drafted_with_a_picture(), submitted(1), approved(1), publication_requested())
                .when(new FailPublication(id, 1, "MEDIA_NOT_FOUND", "không có ảnh"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new PublicationFailed(id, 1, "MEDIA_NOT_FOUND", "không có ảnh"));
    }

    @Test
    void after_a_failure_it_can_be_published_again() {
        article.given(
                        drafted_with_a_picture(),
                        submitted(1),
                        approved(1),
                        publication_requested(),
                        new PublicationFailed(id, 1, "MEDIA_NOT_FOUND", "không có ảnh"))
                .when(new PublishArticle(id, null, "bản tin sáng"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(publication_requested());
    }

    @Test
    void a_late_failure_changes_nothing() {
        article.given(drafted(), submitted(1), approved(1), published(1))
                .when(new FailPublication(id, 1, "MEDIA_NOT_FOUND", "không có ảnh"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
