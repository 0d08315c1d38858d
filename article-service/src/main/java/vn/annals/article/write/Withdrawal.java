package vn.annals.article.write;

import java.util.List;
import vn.annals.article.write.ArticleState.Absent;
import vn.annals.article.write.ArticleState.Approved;
import vn.annals.article.write.ArticleState.Archived;
import vn.annals.article.write.ArticleState.Draft;
import vn.annals.article.write.ArticleState.InReview;
import vn.annals.article.write.ArticleState.Live;
import vn.annals.article.write.ArticleState.Publishing;
import vn.annals.article.write.ArticleState.Scheduled;
import vn.annals.article.write.ArticleState.Withdrawn;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PublicationUnscheduled;
import vn.annals.contracts.article.ArticleId;

/** How a text leaves the public, and what becomes of a newer one that was on its way there. */
final class Withdrawal {

    private Withdrawal() {}

    // ArticleWithdrawn ends whatever went on. What the desk was at is handed in again at once, so that no review is
    // lost;
    // what was approved to replace a public text is looked at again before it brings a withdrawn one back.
    static List<ArticleEvent> of(ArticleState state, ArticleId article, String reason) {
        var revision = state.manuscript().revision();
        var withdrawn = new ArticleWithdrawn(article, revision, reason);
        var again = new ArticleSubmitted(article, revision);
        return switch (state) {
            case InReview _, Approved _ -> List.of(withdrawn, again);
            case Scheduled _ -> List.of(new PublicationUnscheduled(article, revision), withdrawn, again);
            case Absent _, Draft _, Publishing _, Live _, Withdrawn _, Archived _ -> List.of(withdrawn);
        };
    }
}
