package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.CommentCommand.ReopenComment;
import vn.annals.contracts.article.CommentCommand.ResolveComment;
import vn.annals.contracts.article.CommentEvent.CommentReopened;
import vn.annals.contracts.article.CommentEvent.CommentResolved;
import vn.annals.contracts.article.CommentRefusal;

class ResolveCommentTest extends CommentRules {

    @Test
    void a_comment_is_resolved_with_a_reason_or_without() {
        comment.given(made())
                .when(new ResolveComment(id, article, 3, "đã ghi nguồn"))
                .expectEvents(new CommentResolved(id, article, 3, "đã ghi nguồn"));
    }

    @Test
    void resolving_it_again_changes_nothing() {
        comment.given(made(), resolved())
                .when(new ResolveComment(id, article, 4, "thôi"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_resolved_comment_is_opened_again() {
        comment.given(made(), resolved())
                .when(new ReopenComment(id, article, 4, "chưa đủ"))
                .expectEvents(new CommentReopened(id, article, 4, "chưa đủ"));
    }

    @Test
    void opening_an_open_comment_changes_nothing() {
        comment.given(made())
                .when(new ReopenComment(id, article, 4, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_was_never_said_is_not_resolved() {
        comment.givenNoPriorActivity()
                .when(new ResolveComment(id, article, 3, null))
                .expectNoEvents()
                .expectException(refusedAs(CommentRefusal.COMMENT_NOT_FOUND));
    }

    @Test
    void a_comment_on_another_article_is_not_found() {
        comment.given(made(), resolved())
                .when(new ReopenComment(id, another, 3, null))
                .expectNoEvents()
                .expectException(refusedAs(CommentRefusal.COMMENT_NOT_FOUND));
    }
}
