package vn.annals.article.read.history;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.StateWord;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.Written;
import vn.annals.contracts.article.CommentEvent;
import vn.annals.contracts.article.CommentEvent.CommentMade;
import vn.annals.contracts.article.CommentEvent.CommentReopened;
import vn.annals.contracts.article.CommentEvent.CommentReplied;
import vn.annals.contracts.article.CommentEvent.CommentResolved;

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
        var entry = entry("article." + event.getClass().getSimpleName(), event.about(), deed)
                .append("reason", why(event.reason(), deed))
                .append("note", event.note());
        history.putEvent(event.articleId(), event.revision(), revision(event, deed), number, entry);
    }

    @EventHandler
    void on(CommentEvent event, @Timestamp Instant at, MetaData meta) {
        var deed = Deed.of(at, meta);
        var entry = entry("comment." + event.getClass().getSimpleName(), event.revision(), deed)
                .append("reason", why(event.reason(), deed))
                .append("note", words(event))
                .append("comment", event.commentId().value());
        history.putComment(event.articleId(), deed, entry);
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

    private static Document entry(String type, int revision, Deed deed) {
        return new Document("commit", deed.commit())
                .append("index", deed.index())
                .append("at", deed.at())
                .append("type", type)
                .append("revision", revision)
                .append("actor", deed.actor())
                .append("kind", deed.kind())
                .append("role", deed.word("role"))
                .append("command", deed.word("command"))
                .append("correlation", deed.word("correlation"))
                .append("cause", deed.word("cause"));
    }

    private static @Nullable String why(@Nullable String reason, Deed deed) {
        return reason == null ? deed.word("reason") : reason;
    }

    private static @Nullable String words(CommentEvent event) {
        return switch (event) {
            case CommentMade made -> made.text();
            case CommentReplied replied -> replied.text();
            case CommentResolved _, CommentReopened _ -> null;
        };
    }
}
