package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.RestoreArticle;
import vn.annals.contracts.article.ArticleEvent.ArticleRestored;
import vn.annals.contracts.article.ArticleRefusal;

class RestoreArticleTest extends ArticleRules {

    @Test
    void an_old_text_comes_back_as_a_new_revision() {
        article.given(drafted(), revised(2))
                .when(restore(2), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ArticleRestored(id, 3, 1, text("Đảng bộ tỉnh")));
    }

    @Test
    void the_public_text_stays_while_an_old_one_comes_back() {
        article.given(drafted(), revised(2), submitted(2), approved(2), published(2))
                .when(restore(2), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ArticleRestored(id, 3, 1, text("Đảng bộ tỉnh")));
    }

    @Test
    void a_stale_restore_overwrites_nothing() {
        article.given(drafted(), revised(2), revised(3))
                .when(restore(2), LAN)
                .expectNoEvents()
                .expectException(stale_at(3));
    }

    @Test
    void another_author_does_not_touch_it() {
        article.given(drafted(), revised(2))
                .when(restore(2), MINH)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_YOURS));
    }

    private RestoreArticle restore(int seen) {
        return new RestoreArticle(id, seen(seen), 1, text("Đảng bộ tỉnh"));
    }
}
