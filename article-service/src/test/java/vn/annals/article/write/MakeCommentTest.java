package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.CommentCommand.MakeComment;
import vn.annals.contracts.article.CommentRefusal;

class MakeCommentTest extends CommentRules {

    final MakeComment make = new MakeComment(id, article, 2, "p1", "Thi đua", "Nguồn nào?");

    @Test
    void a_comment_says_what_it_is_about() {
        comment.givenNoPriorActivity().when(make).expectEvents(made());
    }

    @Test
    void an_id_is_taken_once() {
        comment.given(made()).when(make).expectNoEvents().expectException(refusedAs(CommentRefusal.COMMENT_EXISTS));
    }
}
