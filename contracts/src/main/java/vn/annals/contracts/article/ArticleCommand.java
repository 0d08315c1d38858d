package vn.annals.contracts.article;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of an article. A null {@code expectedRevision} means that any revision will do. */
public sealed interface ArticleCommand {

    ArticleId articleId();

    record DraftArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            ArticleContent content,
            @Nullable String note) implements ArticleCommand {}

    record ReviseArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            int expectedRevision,
            ArticleContent content,
            @Nullable String note)
            implements ArticleCommand {}

    record SubmitArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Integer expectedRevision) implements ArticleCommand {}

    record ReturnArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Integer expectedRevision,
            String reason) implements ArticleCommand {}

    record ApproveArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Integer expectedRevision) implements ArticleCommand {}

    record PublishArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Integer expectedRevision,
            @Nullable String note) implements ArticleCommand {}

    /** Media-service has promised to keep the media of this revision. */
    record CompletePublication(@TargetAggregateIdentifier ArticleId articleId, int revision)
            implements ArticleCommand {}

    /** Media-service has refused the media of this revision. */
    record FailPublication(@TargetAggregateIdentifier ArticleId articleId, int revision, String code, String detail)
            implements ArticleCommand {}

    record WithdrawArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Integer expectedRevision,
            String reason) implements ArticleCommand {}
}
