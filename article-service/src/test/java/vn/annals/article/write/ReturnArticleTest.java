package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.ReturnArticle;
import vn.annals.contracts.article.ArticleRefusal;

class ReturnArticleTest extends ArticleRules {

    @Test
    void an_article_in_review_is_returned_with_a_reason() {
        article.given(drafted(), submitted(1))
                .when(new ReturnArticle(id, seen(1), "thiếu nguồn"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(returned(1));
    }

    @Test
    void an_approved_article_can_still_be_returned() {
        article.given(drafted(), submitted(1), approved(1))
                .when(new ReturnArticle(id, null, "thiếu nguồn"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(returned(1));
    }

    @Test
    void returning_twice_is_harmless() {
        article.given(drafted(), submitted(1), returned(1))
                .when(new ReturnArticle(id, null, "thiếu nguồn"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_draft_that_was_never_submitted_cannot_be_returned() {
        article.given(drafted())
                .when(new ReturnArticle(id, null, "thiếu nguồn"), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_IN_REVIEW));
    }

    @Test
    void a_live_article_cannot_be_returned() {
        article.given(drafted(), submitted(1), approved(1), published(1))
                .when(new ReturnArticle(id, null, "thiếu nguồn"), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_IN_REVIEW));
    }
}
