package vn.annals.article.read;

import java.util.Optional;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
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
import vn.annals.contracts.article.ArticleEvent.Written;

/** The word for where an event leaves the working revision; it is what callers see and filter by. */
public final class StateWord {

    private StateWord() {}

    /** Empty when the event leaves it where it was. */
    public static Optional<String> after(ArticleEvent event) {
        return switch (event) {
            case Written _, ArticleReturned _, ArticleUndeleted _ -> Optional.of("draft");
            case ArticleSubmitted _ -> Optional.of("review");
            case ArticleApproved _, PublicationFailed _, PublicationUnscheduled _ -> Optional.of("approved");
            case PublicationScheduled _ -> Optional.of("scheduled");
            case PublicationRequested _ -> Optional.of("publishing");
            case ArticlePublished _ -> Optional.of("live");
            case ArticleWithdrawn _ -> Optional.of("withdrawn");
            case ArticleArchived _ -> Optional.of("archived");
            case WithdrawalScheduled _, WithdrawalUnscheduled _, PreviewGranted _ -> Optional.empty();
        };
    }
}
