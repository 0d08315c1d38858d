package vn.annals.article.read.comments;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.contracts.article.CommentEvent;
import vn.annals.contracts.article.CommentEvent.CommentMade;
import vn.annals.contracts.article.CommentEvent.CommentReopened;
import vn.annals.contracts.article.CommentEvent.CommentReplied;
import vn.annals.contracts.article.CommentEvent.CommentResolved;

/** Keeps the comments on every article, with the replies to each. */
@Component
@ProcessingGroup(CommentsProjection.SLICE)
class CommentsProjection {

    static final String SLICE = "comments";

    private final CommentsStore comments;

    CommentsProjection(CommentsStore comments) {
        this.comments = comments;
    }

    @EventHandler
    void on(CommentEvent event, @Timestamp Instant at, MetaData meta) {
        var deed = Deed.of(at, meta);
        switch (event) {
            case CommentMade made -> {
                comments.put(made.commentId(), made(made, deed));
                comments.enter(made.articleId(), made.commentId(), deed);
            }
            case CommentReplied replied -> comments.put(replied.commentId(), reply(replied, deed));
            case CommentResolved resolved -> comments.put(resolved.commentId(), state("resolved", event, deed));
            case CommentReopened reopened -> comments.put(reopened.commentId(), state("open", event, deed));
        }
    }

    private static RowChange made(CommentMade made, Deed deed) {
        return new RowChange()
                .set("article", made.articleId().value())
                .set("revision", made.revision())
                .set("block", made.block())
                .set("quote", made.quote())
                .set("text", made.text())
                .set("at", deed.at())
                .set("by", deed.actor());
    }

    private static RowChange reply(CommentReplied replied, Deed deed) {
        var reply = new Document("text", replied.text()).append("at", deed.at()).append("by", deed.actor());
        return new RowChange().set("replies." + replied.reply(), reply);
    }

    private static RowChange state(String word, CommentEvent event, Deed deed) {
        return new RowChange()
                .set("state", word)
                .set("stateAt", deed.at())
                .set("stateBy", deed.actor())
                .set("reason", event.reason());
    }
}
