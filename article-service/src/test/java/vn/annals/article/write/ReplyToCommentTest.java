package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.CommentCommand.ReplyToComment;
import vn.annals.contracts.article.CommentEvent.CommentReopened;
import vn.annals.contracts.article.CommentEvent.CommentReplied;
import vn.annals.contracts.article.CommentRefusal;

class ReplyToCommentTest extends CommentRules {

    @Test
    void replies_are_counted() {
        comment.given(made(), replied(1)).when(reply(article)).expectEvents(replied(2));
    }

    @Test
    void a_resolved_comment_is_opened_again_first() {
        comment.given(made(), resolved())
                .when(reply(article))
                .expectNoEvents()
                .expectException(refusedAs(CommentRefusal.COMMENT_IS_RESOLVED));
    }

    @Test
    void replies_are_counted_on_after_a_comment_was_opened_again() {
        comment.given(made(), replied(1), resolved(), new CommentReopened(id, article, 3, null))
                .when(reply(article))
                .expectEvents(replied(2));
    }

    @Test
    void nobody_answers_what_nobody_said() {
        comment.givenNoPriorActivity()
                .when(reply(article))
                .expectNoEvents()
                .expectException(refusedAs(CommentRefusal.COMMENT_NOT_FOUND));
    }

    @Test
    void a_comment_on_another_article_is_not_found() {
        comment.given(made())
                .when(reply(another))
                .expectNoEvents()
                .expectException(refusedAs(CommentRefusal.COMMENT_NOT_FOUND));
    }

    @Test
    void there_is_an_end_to_replies() {
        var events = new ArrayList<Object>();
        events.add(made());
        for (var reply = 1; reply <= CommentState.MOST_REPLIES; reply++) {
            events.add(replied(reply));
        }

        comment.given(events)
                .when(reply(article))
                .expectNoEvents()
                .expectException(refusedAs(CommentRefusal.COMMENT_FULL));
    }

    private ReplyToComment reply(ArticleId where) {
        return new ReplyToComment(id, where, 3, "Theo TTXVN.");
    }

    private CommentReplied replied(int number) {
        return new CommentReplied(id, article, 3, number, "Theo TTXVN.");
    }
}
