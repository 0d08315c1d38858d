package vn.annals.article.read.article;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.StateWord;
import vn.annals.contracts.article.ArticleContent;
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

/** Keeps every revision of every article, and where each stood from when on. */
@Component
@ProcessingGroup(ArticleProjection.SLICE)
class ArticleProjection {

    static final String SLICE = "article";

    private final ArticleStore articles;

    ArticleProjection(ArticleStore articles) {
        this.articles = articles;
    }

    @EventHandler
    void on(ArticleEvent event, @Timestamp Instant at, MetaData meta) {
        var deed = Deed.of(at, meta);
        switch (event) {
            case ArticleDrafted drafted -> {
                var origin = new RowChange().set("createdAt", deed.at()).set("createdBy", deed.actor());
                write(drafted, drafted.content(), deed, origin);
            }
            case ArticleRevised revised -> write(revised, revised.content(), deed, new RowChange());
            case ArticleReturned returned -> move(returned, returned.reason(), deed);
            case PublicationFailed failed -> move(failed, failed.detail(), deed);
            case ArticleSubmitted _, ArticleApproved _, PublicationRequested _ -> move(event, null, deed);
            case ArticlePublished published -> publish(published, deed);
            case ArticleWithdrawn withdrawn -> withdraw(withdrawn, deed);
        }
    }

    private void write(ArticleEvent event, ArticleContent content, Deed deed, RowChange article) {
        articles.put(
                event.articleId(),
                event.revision(),
                standing(event, null, deed)
                        .set("number", event.revision())
                        .set("content", new Binary(PackedContent.pack(content))));
        // The article points at a revision only once its text is there.
        articles.put(event.articleId(), article.set("revision", event.revision()));
    }

    private void move(ArticleEvent event, @Nullable String reason, Deed deed) {
        // Kept with the article too: its author mends a returned text over several revisions.
        articles.put(event.articleId(), new RowChange().set("reason", reason));
        // Last, because the standing is what those who wait for this event look at.
        articles.put(event.articleId(), event.revision(), standing(event, reason, deed));
    }

    private void publish(ArticlePublished published, Deed deed) {
        articles.put(
                published.articleId(),
                shown(published.revision(), published.section(), deed)
                        .set("slug", published.slug())
                        .least("publishedAt", published.publishedAt()));
        move(published, null, deed);
    }

    private void withdraw(ArticleWithdrawn withdrawn, Deed deed) {
        articles.put(withdrawn.articleId(), shown(0, null, deed));
        move(withdrawn, withdrawn.reason(), deed);
    }

    private static RowChange shown(int revision, @Nullable String section, Deed deed) {
        var publication =
                new Document("at", deed.at()).append("revision", revision).append("section", section);
        return new RowChange().set("publications." + position(deed), publication);
    }

    private static RowChange standing(ArticleEvent event, @Nullable String reason, Deed deed) {
        var standing = new Document("at", deed.at())
                .append("state", StateWord.after(event))
                .append("by", deed.actor())
                .append("byHand", deed.byHand())
                .append("reason", reason);
        return new RowChange().set("standings." + position(deed), standing);
    }

    // Fixed width, so that names sort as the ledger does.
    private static String position(Deed deed) {
        return "%016d-%04d".formatted(deed.commit(), deed.index());
    }
}
