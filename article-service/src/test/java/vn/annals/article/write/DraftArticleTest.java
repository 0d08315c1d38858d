package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.DraftArticle;
import vn.annals.contracts.article.ArticleRefusal;

class DraftArticleTest extends ArticleRules {

    @Test
    void an_article_starts_as_a_draft_of_the_one_who_writes_it() {
        article.givenNoPriorActivity()
                .when(new DraftArticle(id, text("Đảng bộ tỉnh"), null), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(drafted());
    }

    @Test
    void an_id_is_given_to_one_article_only() {
        article.given(drafted())
                .when(new DraftArticle(id, text("Bài khác"), null), LAN)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_EXISTS));
    }
}
