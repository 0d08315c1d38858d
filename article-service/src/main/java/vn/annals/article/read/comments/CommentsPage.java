package vn.annals.article.read.comments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.article.view.CommentView;

/** Comments in the order they were made; {@code next} asks for those that were made later. */
record CommentsPage(List<CommentView> items, @Nullable String next) {}
