package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.PublishArticle;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleRefusal;

class PublishArticleTest extends ArticleRules {

    @Test
    void an_approved_article_without_pictures_is_live_at_once() {
        article.given(drafted(), submitted(1), approved(1))
                .when(new PublishArticle(id, seen(1), null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(published(1));
    }

    @Test
    void an_article_with_pictures_waits_until_they_are_kept() {
        article.given(drafted_with_a_picture(), submitted(1), approved(1))
                .when(new PublishArticle(id, null, "bản tin sáng"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(publication_requested());
    }

    @Test
    void publishing_twice_is_harmless() {
        article.given(drafted(), submitted(1), approved(1), published(1))
                .when(new PublishArticle(id, null, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void publishing_what_is_being_published_is_harmless() {
        article.given(drafted_with_a_picture(), submitted(1), approved(1), publication_requested())
                .when(new PublishArticle(id, null, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_draft_cannot_be_published() {
        article.given(drafted())
                .when(new PublishArticle(id, null, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_APPROVED));
    }

    @Test
    void an_article_in_review_cannot_be_published() {
        article.given(drafted(), submitted(1))
                .when(new PublishArticle(id, null, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_APPROVED));
    }

    @Test
    void its_address_is_frozen_at_first_publication() {
        article.given(drafted(), submitted(1), approved(1), published(1), revised(2), submitted(2), approved(2))
                .when(new PublishArticle(id, null, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(published(2));
    }

    @Test
    void a_withdrawn_article_is_published_anew_under_its_old_address() {
        article.given(
                        drafted(),
                        submitted(1),
                        approved(1),
                        published(1),
                        withdrawn(1),
                        revised(2),
                        submitted(2),
                        approved(2))
                .when(new PublishArticle(id, null, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(published(2));
    }

    @Test
    void a_title_without_letters_still_gets_an_address() {
        article.given(new ArticleDrafted(id, 1, "lan", text("…"), null), submitted(1), approved(1))
                .when(new PublishArticle(id, null, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ArticlePublished(id, 1, "bai-viet", "tin-tuc", NOW, List.of(), null));
    }

    @Test
    void under_four_eyes_nobody_publishes_what_they_were_the_last_to_write() {
        fourEyes.set(true);
        article.given(drafted(), submitted(1), approved(1))
                .when(new PublishArticle(id, null, null), Map.of("actor", "lan", "role", "approver"))
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.FOUR_EYES_REQUIRED));
    }

    @Test
    void under_four_eyes_another_publishes_it() {
        fourEyes.set(true);
        article.given(drafted(), submitted(1), approved(1))
                .when(new PublishArticle(id, null, null), HOA)
                .expectSuccessfulHandlerExecution();
    }
}
