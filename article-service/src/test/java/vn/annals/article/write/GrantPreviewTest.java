package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.GrantPreview;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.PreviewGranted;
import vn.annals.contracts.article.ArticleRefusal;

class GrantPreviewTest extends ArticleRules {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @Test
    void its_author_gives_out_the_revision_it_stands_at() {
        article.given(drafted(), revised(2))
                .when(preview(null), LAN)
                .expectEvents(new PreviewGranted(id, 2, 2, NOW.plus(A_WEEK)));
    }

    @Test
    void an_editor_gives_out_an_older_one() {
        article.given(drafted(), revised(2), submitted(2))
                .when(preview(1), HOA)
                .expectEvents(new PreviewGranted(id, 2, 1, NOW.plus(A_WEEK)));
    }

    @Test
    void a_text_goes_on_as_if_nobody_had_looked_at_it() {
        article.given(drafted(), submitted(1), new PreviewGranted(id, 1, 1, NOW), approved(1), published(1))
                .when(preview(null), HOA)
                .expectEvents(new PreviewGranted(id, 1, 1, NOW.plus(A_WEEK)));
    }

    @Test
    void another_author_gives_out_nothing() {
        article.given(drafted())
                .when(preview(null), MINH)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_YOURS));
    }

    @Test
    void a_revision_that_is_not_there_is_not_given_out() {
        article.given(drafted())
                .when(preview(2), LAN)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_FOUND));
    }

    @Test
    void an_archived_text_is_not_given_out() {
        article.given(drafted(), new ArticleArchived(id, 1, "trùng bài"))
                .when(preview(null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_IS_ARCHIVED));
    }

    private GrantPreview preview(@Nullable Integer shown) {
        return new GrantPreview(id, shown, A_WEEK);
    }
}
