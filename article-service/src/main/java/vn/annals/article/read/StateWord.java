package vn.annals.article.read;

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

/** The word for where an event leaves the working revision; it is what callers see and filter by. */
public final class StateWord {

    private StateWord() {}

    public static String after(ArticleEvent event) {
        return switch (event) {
            case ArticleDrafted _, ArticleRevised _, ArticleReturned _ -> "draft";
            case ArticleSubmitted _ -> "review";
            case ArticleApproved _, PublicationFailed _ -> "approved";
            case PublicationRequested _ -> "publishing";
            case ArticlePublished _ -> "live";
            case ArticleWithdrawn _ -> "withdrawn";
        };
    }
}
