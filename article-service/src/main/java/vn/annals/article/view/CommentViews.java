package vn.annals.article.view;

import java.util.OptionalLong;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.CommentId;

/** The comments of the current tenant, as they are answered after they were changed. */
public interface CommentViews {

    /** {@code commit} included. */
    CommentView after(ArticleId article, CommentId comment, OptionalLong commit);
}
