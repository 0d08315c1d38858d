package vn.annals.article.read.board;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.StateWord;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
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

/** The editorial board: one row per article. */
@Component
@ProcessingGroup(BoardProjection.SLICE)
class BoardProjection {

    static final String SLICE = "board";

    private final BoardStore board;

    BoardProjection(BoardStore board) {
        this.board = board;
    }

    @EventHandler
    void on(ArticleEvent event, @Timestamp Instant at, MetaData meta) {
        var deed = Deed.of(at, meta);
        var change = moved(event, deed);
        switch (event) {
            case ArticleDrafted drafted ->
                written(change, drafted).set("createdAt", at).set("createdBy", drafted.author());
            case Written text -> written(change, text);
            case ArticlePublished published -> shown(change, published);
            case ArticleWithdrawn _ ->
                change.set("live", 0).set("liveSection", null).set("withdrawAt", null);
            case PublicationScheduled scheduled -> change.set("publishAt", scheduled.publishAt());
            case WithdrawalScheduled scheduled -> change.set("withdrawAt", scheduled.withdrawAt());
            case WithdrawalUnscheduled _ -> change.set("withdrawAt", null);
            case ArticleSubmitted _, ArticleReturned _, ArticleApproved _, ArticleArchived _ -> {}
            case PublicationRequested _, PublicationFailed _, PublicationUnscheduled _, ArticleUndeleted _ -> {}
            // Whoever looks at an article has not changed it.
            case PreviewGranted _ -> {
                return;
            }
        }
        board.put(event.articleId(), deed, change);
    }

    private static RowChange moved(ArticleEvent event, Deed deed) {
        var change = new RowChange().set("revision", event.revision()).set("updatedAt", deed.at());
        StateWord.after(event).ifPresent(word -> change.set("state", word));
        // While its media are waited for, an article is late by the time it was scheduled for.
        if (StateWord.after(event).isPresent() && !(event instanceof PublicationRequested)) {
            change.set("publishAt", null);
        }
        return deed.byHand() ? change.set("updatedBy", deed.actor()) : change;
    }

    private static RowChange written(RowChange change, Written text) {
        return change.set("title", text.content().title())
                .set("section", text.content().section());
    }

    private static RowChange shown(RowChange change, ArticlePublished published) {
        return change.set("live", published.revision())
                .set("liveSection", published.section())
                .set("slug", published.slug())
                .least("publishedAt", published.publishedAt());
    }
}
