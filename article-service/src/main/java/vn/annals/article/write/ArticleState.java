package vn.annals.article.write;

import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
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

    record Publishing(Manuscript manuscript, @Nullable String note) implements ArticleState {}

    record Live(Manuscript manuscript) implements ArticleState {}

    record Withdrawn(Manuscript manuscript) implements ArticleState {}

    // No default branch: a new event must not compile until someone has decided what it means here.
    default ArticleState after(ArticleEvent event) {
        return switch (event) {
            case ArticleDrafted drafted -> new Draft(Manuscript.first(drafted.author(), drafted.content()), false);
            case ArticleRevised revised ->
                new Draft(manuscript().revised(revised.revision(), revised.content()), false);
            case ArticleSubmitted _ -> new InReview(manuscript());
            case ArticleReturned _ -> new Draft(manuscript(), true);
            case ArticleApproved _ -> new Approved(manuscript());
            case PublicationRequested requested -> new Publishing(manuscript(), requested.note());
            case PublicationFailed _ -> new Approved(manuscript());
            case ArticlePublished published -> new Live(manuscript().published(published.slug()));
            case ArticleWithdrawn _ -> new Withdrawn(manuscript().withdrawn());
        };
    }

    /** In review the text is with the desk; its author waits for the answer. */
    default void mustBeOpenForRevisionBy(Writer writer) {
        switch (this) {
            case Publishing _ -> throw ArticleRefusal.ARTICLE_BEING_PUBLISHED.because("the article is being published");
            case InReview _
            when !writer.worksAtTheDesk() ->
                throw ArticleRefusal.ARTICLE_NOT_A_DRAFT.because(
                        "the article is in review and changed by editors only");
            case Absent _, Draft _, InReview _, Approved _, Live _, Withdrawn _ -> {}
        }
    }
}
