package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.WithdrawArticle;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleEvent.PublicationUnscheduled;
import vn.annals.contracts.article.ArticleRefusal;

class WithdrawArticleTest extends ArticleRules {

    @Test
    void a_live_article_can_be_withdrawn() {
        article.given(drafted(), submitted(1), approved(1), published(1))
                .when(new WithdrawArticle(id, seen(1), "sai số liệu"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(withdrawn(1));
    }

    @Test
    void withdrawing_twice_is_harmless() {
        article.given(drafted(), submitted(1), approved(1), published(1), withdrawn(1))
                .when(new WithdrawArticle(id, null, "sai số liệu"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_public_text_goes_and_a_newer_one_stays_in_review() {
        article.given(drafted(), submitted(1), approved(1), published(1), revised(2), submitted(2))
                .when(new WithdrawArticle(id, null, "sai số liệu"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(withdrawn(2), submitted(2));
    }

    @Test
    void a_newer_text_that_was_scheduled_is_with_the_desk_again() {
        article.given(drafted(), submitted(1), approved(1), published(1), revised(2), submitted(2), approved(2))
                .andGiven(new PublicationScheduled(id, 2, NOW.plusSeconds(60), null))
                .when(new WithdrawArticle(id, null, "sai số liệu"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new PublicationUnscheduled(id, 2), withdrawn(2), submitted(2));
    }

    @Test
    void a_draft_cannot_be_withdrawn() {
        article.given(drafted())
                .when(new WithdrawArticle(id, null, "sai số liệu"), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_LIVE));
    }

    @Test
    void what_was_withdrawn_and_revised_is_not_live() {
        article.given(drafted(), submitted(1), approved(1), published(1), withdrawn(1), revised(2))
                .when(new WithdrawArticle(id, null, "sai số liệu"), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_LIVE));
    }
}
