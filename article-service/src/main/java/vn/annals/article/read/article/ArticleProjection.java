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
import vn.annals.article.read.PackedContent;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.StateWord;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.ArticleAutosaved;
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
            case ArticleDrafted drafted ->
                write(drafted, deed, new RowChange().set("createdAt", deed.at()).set("createdBy", deed.actor()));
            case Written text -> write(text, deed, new RowChange());
            case ArticlePublished published -> publish(published, deed);
            case ArticleWithdrawn withdrawn -> withdraw(withdrawn, deed);
            case PublicationScheduled scheduled ->
                move(scheduled, deed, new RowChange().set("publishAt", scheduled.publishAt()));
            case ArticleSubmitted _, ArticleReturned _, ArticleApproved _, ArticleArchived _, ArticleUndeleted _ ->
                move(event, deed, new RowChange().set("publishAt", null));
            case PublicationFailed _, PublicationUnscheduled _ ->
                move(event, deed, new RowChange().set("publishAt", null));
            // While its media are waited for, an article is late by the time it was scheduled for.
            case PublicationRequested _ -> move(event, deed, new RowChange());
            case WithdrawalScheduled scheduled ->
                articles.put(event.articleId(), new RowChange().set("withdrawAt", scheduled.withdrawAt()));
            case WithdrawalUnscheduled _ -> articles.put(event.articleId(), new RowChange().set("withdrawAt", null));
            case PreviewGranted _ -> {}
        }
    }

    private void write(Written text, Deed deed, RowChange article) {
        articles.putText(
                text.articleId(),
                text.revision(),
                standing(text, deed)
                        .set("number", text.revision())
                        .set("save", text instanceof ArticleAutosaved saved ? saved.save() : null)
                        .set("content", new Binary(PackedContent.pack(text.content()))),
                article.set("revision", text.revision()));
    }

    private void move(ArticleEvent event, Deed deed, RowChange article) {
        var revision = standing(event, deed);
        articles.putStep(
                event.articleId(),
                // Kept with the article too: its author mends a returned text over several revisions.
                article.set("reason", event.reason()),
                event.revision(),
                // An editor may go on with a text that was handed in; every other step finishes it.
                event instanceof ArticleSubmitted ? revision : revision.set("save", null));
    }

    private void publish(ArticlePublished published, Deed deed) {
        move(
                published,
                deed,
                shown(published.revision(), published.section(), deed)
                        .set("publishAt", null)
                        .set("slug", published.slug())
                        .least("publishedAt", published.publishedAt()));
    }

    private void withdraw(ArticleWithdrawn withdrawn, Deed deed) {
        move(withdrawn, deed, shown(0, null, deed).set("publishAt", null).set("withdrawAt", null));
    }

    private static RowChange shown(int revision, @Nullable String section, Deed deed) {
        var publication =
                new Document("at", deed.at()).append("revision", revision).append("section", section);
        return new RowChange().set("publications." + position(deed), publication);
    }

    private static RowChange standing(ArticleEvent event, Deed deed) {
        var standing = new Document("at", deed.at())
                .append("state", StateWord.after(event).orElseThrow())
                .append("by", deed.actor())
                .append("byHand", deed.byHand())
                .append("reason", event.reason());
        return new RowChange().set("standings." + position(deed), standing);
    }

    // Fixed width, so that names sort as the ledger does.
    private static String position(Deed deed) {
        return "%016d-%04d".formatted(deed.commit(), deed.index());
    }
}
