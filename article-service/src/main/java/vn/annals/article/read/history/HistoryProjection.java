package vn.annals.article.read.history;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.StateWord;
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

/** Keeps what happened to every article, in pages that cost the same after five revisions or five thousand. */
@Component
@ProcessingGroup(HistoryProjection.SLICE)
class HistoryProjection {

    static final String SLICE = "history";

    private final HistoryStore history;

    HistoryProjection(HistoryStore history) {
        this.history = history;
    }

    @EventHandler
    void on(ArticleEvent event, @SequenceNumber long sequence, @Timestamp Instant at, MetaData meta) {
        var deed = Deed.of(at, meta);
        var number = Math.toIntExact(sequence) + 1;
        history.putRevision(event.articleId(), event.revision(), revision(event, deed));
        history.putEvent(event.articleId(), number, entry(event, deed));
        history.put(
                event.articleId(),
                new RowChange().greatest("revisions", event.revision()).greatest("events", number));
    }

    private static RowChange revision(ArticleEvent event, Deed deed) {
        var change = new RowChange().add("states", StateWord.after(event));
        return switch (event) {
            case ArticleDrafted _, ArticleRevised _ ->
                change.set("at", deed.at())
                        .set("by", deed.actor())
                        .set("note", note(event))
                        .set("commit", deed.commit());
            case ArticleSubmitted _, ArticleReturned _, ArticleApproved _ -> change;
            case PublicationRequested _, PublicationFailed _, ArticlePublished _, ArticleWithdrawn _ -> change;
        };
    }

    private static RowChange entry(ArticleEvent event, Deed deed) {
        var change = new RowChange()
                .set("commit", deed.commit())
                .set("index", deed.index())
                .set("at", deed.at())
                .set("type", "article." + event.getClass().getSimpleName())
                .set("revision", event.revision())
                .set("actor", deed.actor())
                .set("kind", deed.kind())
                .set("role", deed.word("role"))
                .set("reason", reason(event, deed))
                .set("note", note(event));
        return change.set("command", deed.word("command"))
                .set("correlation", deed.word("correlation"))
                .set("cause", deed.word("cause"));
    }

    private static @Nullable String reason(ArticleEvent event, Deed deed) {
        return switch (event) {
            case ArticleReturned returned -> returned.reason();
            case ArticleWithdrawn withdrawn -> withdrawn.reason();
            case PublicationFailed failed -> failed.detail();
            case ArticleDrafted _, ArticleRevised _, ArticleSubmitted _, ArticleApproved _ -> deed.word("reason");
            case PublicationRequested _, ArticlePublished _ -> deed.word("reason");
        };
    }

    private static @Nullable String note(ArticleEvent event) {
        return switch (event) {
            case ArticleDrafted drafted -> drafted.note();
            case ArticleRevised revised -> revised.note();
            case PublicationRequested requested -> requested.note();
            case ArticlePublished published -> published.note();
            case ArticleSubmitted _, ArticleReturned _, ArticleApproved _ -> null;
            case PublicationFailed _, ArticleWithdrawn _ -> null;
        };
    }
}
