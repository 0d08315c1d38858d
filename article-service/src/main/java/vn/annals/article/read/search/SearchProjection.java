package vn.annals.article.read.search;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
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

/** Keeps the texts that can be found, for whoever keeps an index of them. */
@Component
@ProcessingGroup(SearchProjection.SLICE)
class SearchProjection {

    static final String SLICE = "search";

    private final SearchStore search;

    SearchProjection(SearchStore search) {
        this.search = search;
    }

    @EventHandler
    void on(ArticleEvent event, @Timestamp Instant at, MetaData meta) {
        switch (event) {
            case Written text -> search.written(text.articleId(), text.revision(), text.content(), Deed.of(at, meta));
            case ArticlePublished live -> search.shown(live, Deed.of(at, meta));
            case ArticleWithdrawn withdrawn -> search.hidden(withdrawn.articleId(), Deed.of(at, meta));
            // The words stay what they are.
            case ArticleSubmitted _, ArticleReturned _, ArticleApproved _, ArticleArchived _, ArticleUndeleted _ -> {}
            case PublicationRequested _, PublicationFailed _ -> {}
            case PublicationScheduled _, PublicationUnscheduled _ -> {}
            case WithdrawalScheduled _, WithdrawalUnscheduled _, PreviewGranted _ -> {}
        }
    }
}
