package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can have happened to a comment on an article. {@code revision} is the one the article stood at, as far as
 * whoever acted could see.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CommentEvent {

    CommentId commentId();

    ArticleId articleId();

    int revision();

    /** Why it was done, in the words of whoever did it. */
    default @Nullable String reason() {
        return null;
    }

    /**
     * {@code block} is the id of the block the comment is about, absent when it is about the whole article;
     * {@code quote} are the words it is about, as they stood then, so that it can be understood when the block is gone.
     */
    @Revision("1")
    record CommentMade(
            CommentId commentId,
            ArticleId articleId,
            int revision,
            @Nullable String block,
            @Nullable String quote,
            String text)
            implements CommentEvent {}

    /** {@code reply} counts the replies to the comment from 1. */
    @Revision("1")
    record CommentReplied(CommentId commentId, ArticleId articleId, int revision, int reply, String text)
            implements CommentEvent {}

    @Revision("1")
    record CommentResolved(
            CommentId commentId,
            ArticleId articleId,
            int revision,
            @Nullable String reason) implements CommentEvent {}

    @Revision("1")
    record CommentReopened(
            CommentId commentId,
            ArticleId articleId,
            int revision,
            @Nullable String reason) implements CommentEvent {}
}
