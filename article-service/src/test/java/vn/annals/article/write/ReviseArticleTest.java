package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.PublishArticle;
import vn.annals.contracts.article.ArticleCommand.ReviseArticle;
import vn.annals.contracts.article.ArticleCommand.WithdrawArticle;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleRefusal;

class ReviseArticleTest extends ArticleRules {

    @Test
    void its_author_revises_a_draft() {
        article.given(drafted())
                .when(new ReviseArticle(id, seen(1), text("Bản 2"), null), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(revised(2));
    }

    @Test
    void an_editor_revises_the_text_of_another() {
        article.given(drafted())
                .when(new ReviseArticle(id, seen(1), text("Bản 2"), "sửa tít"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ArticleRevised(id, 2, text("Bản 2"), "sửa tít"));
    }

    @Test
    void what_says_the_same_is_no_revision_and_stays_approved() {
        article.given(drafted(), submitted(1), approved(1))
                .when(new ReviseArticle(id, seen(1), text("Đảng bộ tỉnh"), null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_note_is_something_said_though_the_text_stays() {
        article.given(drafted())
                .when(new ReviseArticle(id, seen(1), text("Đảng bộ tỉnh"), "đã kiểm tra"), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ArticleRevised(id, 2, text("Đảng bộ tỉnh"), "đã kiểm tra"));
    }

    @Test
    void another_author_does_not_touch_it() {
        article.given(drafted())
                .when(new ReviseArticle(id, seen(1), text("Bản 2"), null), MINH)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_YOURS));
    }

    @Test
    void a_stale_revision_never_overwrites_a_newer_one() {
        article.given(drafted(), revised(2))
                .when(new ReviseArticle(id, seen(1), text("Bản cũ"), null), LAN)
                .expectNoEvents()
                .expectException(stale_at(2));
    }

    @Test
    void in_review_an_editor_revises_and_it_stays_in_review() {
        article.given(drafted(), submitted(1))
                .when(new ReviseArticle(id, seen(1), text("Bản 2"), null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(revised(2), submitted(2));
    }

    @Test
    void in_review_its_author_waits_for_the_desk() {
        article.given(drafted(), submitted(1))
                .when(new ReviseArticle(id, seen(1), text("Bản 2"), null), LAN)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_A_DRAFT));
    }

    @Test
    void revising_an_approved_article_makes_it_a_draft_again() {
        article.given(drafted(), submitted(1), approved(1), revised(2))
                .when(new PublishArticle(id, null, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_APPROVED));
    }

    @Test
    void revising_a_live_article_leaves_the_public_text_to_be_withdrawn() {
        article.given(drafted(), submitted(1), approved(1), published(1), revised(2))
                .when(new WithdrawArticle(id, null, "sai số liệu"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(withdrawn(2));
    }

    @Test
    void nothing_changes_while_it_is_being_published() {
        article.given(drafted_with_a_picture(), submitted(1), approved(1), publication_requested())
                .when(new ReviseArticle(id, seen(1), text("Bản 2"), null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_BEING_PUBLISHED));
    }
}
