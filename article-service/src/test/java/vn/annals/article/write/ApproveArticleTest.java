package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.ApproveArticle;
import vn.annals.contracts.article.ArticleRefusal;

class ApproveArticleTest extends ArticleRules {

    @Test
    void an_article_in_review_can_be_approved() {
        article.given(drafted(), submitted(1))
                .when(new ApproveArticle(id, seen(1)), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(approved(1));
    }

    @Test
    void approving_twice_is_harmless() {
        article.given(drafted(), submitted(1), approved(1))
                .when(new ApproveArticle(id, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_draft_cannot_be_approved() {
        article.given(drafted())
                .when(new ApproveArticle(id, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_IN_REVIEW));
    }

    @Test
    void what_was_revised_meanwhile_is_not_approved_unseen() {
        article.given(drafted(), submitted(1), revised(2), submitted(2))
                .when(new ApproveArticle(id, seen(1)), HOA)
                .expectNoEvents()
                .expectException(stale_at(2));
    }
}
