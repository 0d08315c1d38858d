package vn.annals.article.write;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.article.write.ArticleState.Absent;
import vn.annals.article.write.ArticleState.Approved;
import vn.annals.article.write.ArticleState.Archived;
import vn.annals.article.write.ArticleState.Draft;
import vn.annals.article.write.ArticleState.InReview;
import vn.annals.article.write.ArticleState.Live;
import vn.annals.article.write.ArticleState.Publishing;
import vn.annals.article.write.ArticleState.Scheduled;
import vn.annals.article.write.ArticleState.Withdrawn;
import vn.annals.contracts.article.ArticleCommand.CompletePublication;
import vn.annals.contracts.article.ArticleCommand.FailPublication;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleId;

/** How a text goes to the public: at once, or when media-service has promised to keep what it shows. */
record Publication(ArticleState state) {

    static List<ArticleEvent> begin(ArticleId article, Manuscript text, @Nullable String note, Instant now) {
        var media = text.content().media();
        return List.of(
                media.isEmpty()
                        ? published(article, text, note, now)
                        : new PublicationRequested(article, text.revision(), media, note));
    }

    List<ArticleEvent> complete(CompletePublication command, Instant now) {
        return switch (state) {
            case Publishing(var text, var note)
            when text.revision() == command.revision() -> List.of(published(command.articleId(), text, note, now));
            // The publication it belongs to is over: a late answer changes nothing.
            case Absent _, Draft _, InReview _, Approved _, Scheduled _, Publishing _ -> List.of();
            case Live _, Withdrawn _, Archived _ -> List.of();
        };
    }

    List<ArticleEvent> fail(FailPublication command) {
        return switch (state) {
            case Publishing(var text, var _)
            when text.revision() == command.revision() ->
                List.of(new PublicationFailed(command.articleId(), text.revision(), command.code(), command.detail()));
            case Absent _, Draft _, InReview _, Approved _, Scheduled _, Publishing _ -> List.of();
            case Live _, Withdrawn _, Archived _ -> List.of();
        };
    }

    private static ArticlePublished published(ArticleId article, Manuscript text, @Nullable String note, Instant now) {
        var content = text.content();
        return new ArticlePublished(
                article, text.revision(), text.slug(), content.section(), now, content.media(), note);
    }
}
