package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.SubmitArticle;
import vn.annals.contracts.article.ArticleRefusal;

class SubmitArticleTest extends ArticleRules {

    @Test
    void a_draft_goes_to_review() {
        article.given(drafted())
                .when(new SubmitArticle(id, seen(1)), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(submitted(1));
    }

    @Test
    void submitting_twice_is_harmless() {
        article.given(drafted(), submitted(1))
                .when(new SubmitArticle(id, null), LAN)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_returned_draft_goes_to_review_again() {
        article.given(drafted(), submitted(1), returned(1))
                .when(new SubmitArticle(id, null), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(submitted(1));
    }

    @Test
    void a_withdrawn_article_goes_to_review_again() {
        article.given(drafted(), submitted(1), approved(1), published(1), withdrawn(1))
                .when(new SubmitArticle(id, null), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(submitted(1));
    }

    @Test
    void nobody_submits_the_draft_of_another_author() {
        article.given(drafted())
                .when(new SubmitArticle(id, null), MINH)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_YOURS));
    }

    @Test
    void the_revision_seen_must_be_the_current_one() {
        article.given(drafted(), revised(2))
                .when(new SubmitArticle(id, seen(1)), LAN)
                .expectNoEvents()
                .expectException(stale_at(2));
    }

    @Test
    void an_approved_article_is_no_draft() {
        article.given(drafted(), submitted(1), approved(1))
                .when(new SubmitArticle(id, null), LAN)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_A_DRAFT));
    }

    @Test
    void a_live_article_is_no_draft() {
        article.given(drafted(), submitted(1), approved(1), published(1))
                .when(new SubmitArticle(id, null), LAN)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_A_DRAFT));
    }
}
