package vn.annals.article.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.ArticleAutosaved;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleRestored;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleUndeleted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PreviewGranted;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleEvent.PublicationUnscheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalScheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalUnscheduled;
import vn.annals.contracts.article.ArticleRefusal;

/** Where the working revision of an article stands. An older revision may be public meanwhile. */
sealed interface ArticleState {

    Manuscript manuscript();

    record Absent() implements ArticleState {
        @Override
        public Manuscript manuscript() {
            throw ArticleRefusal.ARTICLE_NOT_FOUND.because("there is no such article");
        }
    }

    /** {@code returned} says that this very text came back from the desk. */
    record Draft(Manuscript manuscript, boolean returned) implements ArticleState {}

    record InReview(Manuscript manuscript) implements ArticleState {}

    record Approved(Manuscript manuscript) implements ArticleState {}

    record Scheduled(
            Manuscript manuscript,
            Instant publishAt,
            @Nullable String note) implements ArticleState {}

    record Publishing(Manuscript manuscript, @Nullable String note) implements ArticleState {}

    record Live(Manuscript manuscript) implements ArticleState {}

    record Withdrawn(Manuscript manuscript) implements ArticleState {}

    record Archived(Manuscript manuscript) implements ArticleState {}

    // No default branch: a new event must not compile until someone has decided what it means here.
    default ArticleState after(ArticleEvent event, String actor, Instant at) {
        return switch (event) {
            case ArticleDrafted drafted -> new Draft(Manuscript.first(drafted.author(), drafted.content()), false);
            case ArticleRevised revised -> new Draft(manuscript().written(revised, actor), false);
            case ArticleRestored restored -> new Draft(manuscript().written(restored, actor), false);
            case ArticleAutosaved saved -> new Draft(manuscript().saved(saved, actor, at), false);
            // An editor may be at work on it still.
            case ArticleSubmitted _ -> new InReview(manuscript());
            case ArticleReturned _ -> new Draft(manuscript().finished(), true);
            case ArticleApproved _, PublicationUnscheduled _ ->
                new Approved(manuscript().finished());
            case PublicationScheduled scheduled ->
                new Scheduled(manuscript(), scheduled.publishAt(), noteOf(scheduled));
            case PublicationRequested requested -> new Publishing(manuscript(), requested.note());
            case PublicationFailed _ -> new Approved(manuscript());
            case ArticlePublished published -> new Live(manuscript().published(published.slug()));
            case ArticleWithdrawn _ -> new Withdrawn(manuscript().withdrawn());
            case WithdrawalScheduled scheduled ->
                holding(manuscript().ending(scheduled.withdrawAt(), scheduled.reason()));
            case WithdrawalUnscheduled _ -> holding(manuscript().endless());
            case ArticleArchived _ -> new Archived(manuscript().finished());
            case ArticleUndeleted _ -> new Draft(manuscript(), false);
            case PreviewGranted _ -> this;
        };
    }

    // Whoever moves only the time takes back nothing of what was said before.
    private @Nullable String noteOf(PublicationScheduled again) {
        return again.note() == null && this instanceof Scheduled before ? before.note() : again.note();
    }

    private ArticleState holding(Manuscript text) {
        return switch (this) {
            case Absent absent -> absent;
            case Draft(var _, var returned) -> new Draft(text, returned);
            case InReview _ -> new InReview(text);
            case Approved _ -> new Approved(text);
            case Scheduled(var _, var publishAt, var note) -> new Scheduled(text, publishAt, note);
            case Publishing(var _, var note) -> new Publishing(text, note);
            case Live _ -> new Live(text);
            case Withdrawn _ -> new Withdrawn(text);
            case Archived _ -> new Archived(text);
        };
    }
}
