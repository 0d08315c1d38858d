package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleContent.MediaUse;

/**
 * Everything that can have happened to an article. Facts only; {@code revision} counts the versions of its text from 1
 * and is the one the article stood at.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface ArticleEvent {

    ArticleId articleId();

    int revision();

    /** {@code author} is the opaque subject of the person or program whose text it is. */
    @Revision("1")
    record ArticleDrafted(
            ArticleId articleId,
            int revision,
            String author,
            ArticleContent content,
            @Nullable String note) implements ArticleEvent {}

    @Revision("1")
    record ArticleRevised(
            ArticleId articleId,
            int revision,
            ArticleContent content,
            @Nullable String note) implements ArticleEvent {}

    @Revision("1")
    record ArticleSubmitted(ArticleId articleId, int revision) implements ArticleEvent {}

    @Revision("1")
    record ArticleReturned(ArticleId articleId, int revision, String reason) implements ArticleEvent {}

    @Revision("1")
    record ArticleApproved(ArticleId articleId, int revision) implements ArticleEvent {}

    /** Publication is decided and waits until media-service has promised to keep {@code media}. */
    @Revision("1")
    record PublicationRequested(
            ArticleId articleId,
            int revision,
            List<MediaUse> media,
            @Nullable String note) implements ArticleEvent {
        public PublicationRequested {
            media = media == null ? List.of() : List.copyOf(media);
        }
    }

    /** Publication could not be completed, for instance because an asset is gone; the article is approved again. */
    @Revision("1")
    record PublicationFailed(ArticleId articleId, int revision, String code, String detail) implements ArticleEvent {}

    /** {@code slug} is frozen here for the life of the article; {@code section} is the one it appears in, and so part of its address. */
    @Revision("1")
    record ArticlePublished(
            ArticleId articleId,
            int revision,
            String slug,
            @Nullable String section,
            Instant publishedAt,
            List<MediaUse> media,
            @Nullable String note)
            implements ArticleEvent {
        public ArticlePublished {
            media = media == null ? List.of() : List.copyOf(media);
        }
    }

    @Revision("1")
    record ArticleWithdrawn(ArticleId articleId, int revision, String reason) implements ArticleEvent {}
}
