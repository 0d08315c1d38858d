package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.ArchiveArticle;
import vn.annals.contracts.article.ArticleCommand.ReviseArticle;
import vn.annals.contracts.article.ArticleCommand.SubmitArticle;
import vn.annals.contracts.article.ArticleCommand.UndeleteArticle;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.ArticleUndeleted;
import vn.annals.contracts.article.ArticleRefusal;

class ArchiveArticleTest extends ArticleRules {

    @Test
    void what_nobody_needs_is_archived() {
        article.given(drafted())
                .when(archive(), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(archived());
    }

    @Test
    void archiving_twice_is_harmless() {
        article.given(drafted(), archived())
                .when(archive(), HOA)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_the_public_sees_is_not_archived() {
        article.given(drafted(), submitted(1), approved(1), published(1))
                .when(archive(), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_IS_PUBLIC));
    }

    @Test
    void what_was_withdrawn_is_archived() {
        article.given(drafted(), submitted(1), approved(1), published(1), withdrawn(1))
                .when(archive(), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(archived());
    }

    @Test
    void what_is_archived_is_left_alone() {
        article.given(drafted(), archived())
                .when(new ReviseArticle(id, seen(1), text("Bản 2"), null), LAN)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_IS_ARCHIVED));
    }

    @Test
    void what_is_archived_goes_nowhere() {
        article.given(drafted(), archived())
                .when(new SubmitArticle(id, null), LAN)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_IS_ARCHIVED));
    }

    @Test
    void it_comes_back_as_a_draft() {
        article.given(drafted(), archived(), new ArticleUndeleted(id, 1))
                .when(new SubmitArticle(id, null), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(submitted(1));
    }

    @Test
    void undeleting_brings_it_back() {
        article.given(drafted(), archived())
                .when(new UndeleteArticle(id, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ArticleUndeleted(id, 1));
    }

    @Test
    void only_what_is_archived_is_undeleted() {
        article.given(drafted())
                .when(new UndeleteArticle(id, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_ARCHIVED));
    }

    private ArchiveArticle archive() {
        return new ArchiveArticle(id, null, "trùng bài");
    }

    private ArticleArchived archived() {
        return new ArticleArchived(id, 1, "trùng bài");
    }
}
