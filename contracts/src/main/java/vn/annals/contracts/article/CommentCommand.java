package vn.annals.contracts.article;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of a comment on an article. {@code revision} is the one the article stands at. */
public sealed interface CommentCommand {

    CommentId commentId();

    ArticleId articleId();

    int revision();

    /** About {@code block}, or about the whole article without one; {@code quote} are the words of the block it is about. */
    record MakeComment(
            @TargetAggregateIdentifier CommentId commentId,
            ArticleId articleId,
            int revision,
            @Nullable String block,
            @Nullable String quote,
            String text)
            implements CommentCommand {}

    record ReplyToComment(
            @TargetAggregateIdentifier CommentId commentId, ArticleId articleId, int revision, String text)
            implements CommentCommand {}

    record ResolveComment(
            @TargetAggregateIdentifier CommentId commentId,
            ArticleId articleId,
            int revision,
            @Nullable String reason) implements CommentCommand {}

    record ReopenComment(
            @TargetAggregateIdentifier CommentId commentId,
            ArticleId articleId,
            int revision,
            @Nullable String reason) implements CommentCommand {}
}
