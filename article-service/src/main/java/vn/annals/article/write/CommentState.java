package vn.annals.article.write;

import java.util.Optional;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.CommentCommand;
import vn.annals.contracts.article.CommentCommand.MakeComment;
import vn.annals.contracts.article.CommentCommand.ReopenComment;
import vn.annals.contracts.article.CommentCommand.ReplyToComment;
import vn.annals.contracts.article.CommentCommand.ResolveComment;
import vn.annals.contracts.article.CommentEvent;
import vn.annals.contracts.article.CommentEvent.CommentMade;
import vn.annals.contracts.article.CommentEvent.CommentReopened;
import vn.annals.contracts.article.CommentEvent.CommentReplied;
import vn.annals.contracts.article.CommentEvent.CommentResolved;
import vn.annals.contracts.article.CommentRefusal;
import vn.annals.kernel.refusal.Refusal;

/** Where a comment stands. It belongs to one article for ever. */
sealed interface CommentState {

    /** Who has more to say says it in a new comment: every answer is read before the next one is decided. */
    int MOST_REPLIES = 500;

    record Absent() implements CommentState {}

    record Open(ArticleId article, int replies) implements CommentState {}

    record Resolved(ArticleId article, int replies) implements CommentState {}

    default CommentState after(CommentEvent event) {
        return switch (event) {
            case CommentMade made -> new Open(made.articleId(), 0);
            case CommentReplied replied -> new Open(replied.articleId(), replied.reply());
            case CommentResolved resolved -> new Resolved(resolved.articleId(), replies());
            case CommentReopened reopened -> new Open(reopened.articleId(), replies());
        };
    }

    /** Empty when there is nothing left to do. */
    default Optional<CommentEvent> decide(CommentCommand command) {
        return switch (command) {
            case MakeComment make -> Optional.of(make(make));
            case ReplyToComment reply -> Optional.of(reply(reply));
            case ResolveComment resolve -> resolve(resolve);
            case ReopenComment reopen -> reopen(reopen);
        };
    }

    private CommentEvent make(MakeComment make) {
        if (!(this instanceof Absent)) {
            throw CommentRefusal.COMMENT_EXISTS.because("a comment with this id exists");
        }
        return new CommentMade(
                make.commentId(), make.articleId(), make.revision(), make.block(), make.quote(), make.text());
    }

    private CommentEvent reply(ReplyToComment reply) {
        return switch (of(reply)) {
            case Absent _ -> throw unknown();
            case Resolved _ ->
                throw CommentRefusal.COMMENT_IS_RESOLVED.because("a resolved comment is opened again to be answered");
            case Open(var _, var replies)
            when replies >= MOST_REPLIES ->
                throw CommentRefusal.COMMENT_FULL.because("the comment has " + MOST_REPLIES + " answers");
            case Open(var article, var replies) ->
                new CommentReplied(reply.commentId(), article, reply.revision(), replies + 1, reply.text());
        };
    }

    private Optional<CommentEvent> resolve(ResolveComment resolve) {
        return switch (of(resolve)) {
            case Absent _ -> throw unknown();
            case Resolved _ -> Optional.empty();
            case Open(var article, var _) ->
                Optional.of(new CommentResolved(resolve.commentId(), article, resolve.revision(), resolve.reason()));
        };
    }

    private Optional<CommentEvent> reopen(ReopenComment reopen) {
        return switch (of(reopen)) {
            case Absent _ -> throw unknown();
            case Open _ -> Optional.empty();
            case Resolved(var article, var _) ->
                Optional.of(new CommentReopened(reopen.commentId(), article, reopen.revision(), reopen.reason()));
        };
    }

    /** Below another article's address there is no such comment. */
    private CommentState of(CommentCommand command) {
        return switch (this) {
            case Open(var article, var _) when !article.equals(command.articleId()) -> new Absent();
            case Resolved(var article, var _) when !article.equals(command.articleId()) -> new Absent();
            case Absent _, Open _, Resolved _ -> this;
        };
    }

    private int replies() {
        return switch (this) {
            case Absent _ -> 0;
            case Open(var _, var replies) -> replies;
            case Resolved(var _, var replies) -> replies;
        };
    }

    private static Refusal unknown() {
        return CommentRefusal.COMMENT_NOT_FOUND.because("there is no such comment");
    }
}
