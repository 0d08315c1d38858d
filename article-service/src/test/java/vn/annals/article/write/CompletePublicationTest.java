package vn.annals.article.write;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.CompletePublication;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;

class CompletePublicationTest extends ArticleRules {

    @Test
    void kept_pictures_make_the_article_live() {
        article.given(drafted_with_a_picture(), submitted(1), approved(1), publication_requested())
                .when(new CompletePublication(id, 1))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new ArticlePublished(id, 1, "hoi-nghi-so-ket", null, NOW, List.of(PICTURE), "bản tin sáng"));
    }

    @Test
    void completing_twice_is_harmless() {
        article.given(drafted(), submitted(1), approved(1), published(1))
                .when(new CompletePublication(id, 1))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_answer_for_another_revision_changes_nothing() {
        article.given(drafted_with_a_picture(), submitted(1), approved(1), publication_requested())
                .when(new CompletePublication(id, 2))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
