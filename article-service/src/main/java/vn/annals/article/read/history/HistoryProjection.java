package vn.annals.article.read.history;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.StateWord;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.Written;

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
        var change = new RowChange();
        StateWord.after(event).ifPresent(word -> change.add("states", word));
        return event instanceof Written
                ? change.set("at", deed.at())
                        .set("by", deed.actor())
                        .set("note", event.note())
                        .set("commit", deed.commit())
                : change;
    }

    private static RowChange entry(ArticleEvent event, Deed deed) {
        return new RowChange()
                .set("commit", deed.commit())
                .set("index", deed.index())
                .set("at", deed.at())
                .set("type", "article." + event.getClass().getSimpleName())
                .set("revision", event.revision())
                .set("actor", deed.actor())
                .set("kind", deed.kind())
                .set("role", deed.word("role"))
                .set("reason", Optional.ofNullable(event.reason()).orElseGet(() -> deed.word("reason")))
                .set("note", event.note())
                .set("command", deed.word("command"))
                .set("correlation", deed.word("correlation"))
                .set("cause", deed.word("cause"));
    }
}
