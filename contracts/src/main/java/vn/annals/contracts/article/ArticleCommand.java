package vn.annals.contracts.article;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of an article. A null {@code expected} means that any revision will do. */
public sealed interface ArticleCommand {

    ArticleId articleId();

    record DraftArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            ArticleContent content,
            @Nullable String note) implements ArticleCommand {}

    record ReviseArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            Edition expected,
            ArticleContent content,
            @Nullable String note)
            implements ArticleCommand {}

    /** What a writer has so far. */
    record AutosaveArticle(@TargetAggregateIdentifier ArticleId articleId, Edition expected, ArticleContent content)
            implements ArticleCommand {}

    /** {@code content} is what revision {@code from} says. */
    record RestoreArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Edition expected,
            int from,
            ArticleContent content)
            implements ArticleCommand {}

    record SubmitArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Edition expected) implements ArticleCommand {}

    record ReturnArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Edition expected,
            String reason) implements ArticleCommand {}

    record ApproveArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Edition expected) implements ArticleCommand {}

    record PublishArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Edition expected,
            @Nullable String note) implements ArticleCommand {}

    /** Media-service has promised to keep the media of this revision. */
    record CompletePublication(@TargetAggregateIdentifier ArticleId articleId, int revision)
            implements ArticleCommand {}

    /** Media-service has refused the media of this revision. */
    record FailPublication(@TargetAggregateIdentifier ArticleId articleId, int revision, String code, String detail)
            implements ArticleCommand {}

    record WithdrawArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Edition expected,
            String reason) implements ArticleCommand {}

    /**
     * {@code publishAt} is for an approved revision, {@code withdrawAt} for what is public then; at least one is there.
     * {@code note} is said when it is published, {@code reason} when it is withdrawn.
     */
    record ScheduleArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Edition expected,
            @Nullable Instant publishAt,
            @Nullable Instant withdrawAt,
            @Nullable String note,
            @Nullable String reason)
            implements ArticleCommand {}

    record UnscheduleArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Edition expected) implements ArticleCommand {}

    /** The time has come to publish what was scheduled for {@code publishAt}. */
    record PublishScheduled(@TargetAggregateIdentifier ArticleId articleId, Instant publishAt)
            implements ArticleCommand {}

    /** The time has come to withdraw what was scheduled for {@code withdrawAt}. */
    record WithdrawScheduled(@TargetAggregateIdentifier ArticleId articleId, Instant withdrawAt)
            implements ArticleCommand {}

    record ArchiveArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Edition expected,
            String reason) implements ArticleCommand {}

    record UndeleteArticle(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Edition expected) implements ArticleCommand {}

    /** A null {@code shown} is the revision that the article stands at. */
    record GrantPreview(
            @TargetAggregateIdentifier ArticleId articleId,
            @Nullable Integer shown,
            Duration validFor) implements ArticleCommand {}
}
