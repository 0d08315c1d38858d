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

    /** Why it was done, in the words of whoever did it. */
    default @Nullable String reason() {
        return null;
    }

    default @Nullable String note() {
        return null;
    }

    /** The revision it is about, where that is not the one the article stood at. */
    default int about() {
        return revision();
    }

    /** A text was written; {@code content} is what the revision says from now on. */
    sealed interface Written extends ArticleEvent {
        ArticleContent content();
    }

    /** {@code author} is the opaque subject of the person or program whose text it is. */
    @Revision("1")
    record ArticleDrafted(
            ArticleId articleId,
            int revision,
            String author,
            ArticleContent content,
            @Nullable String note) implements Written {}

    @Revision("1")
    record ArticleRevised(
            ArticleId articleId,
            int revision,
            ArticleContent content,
            @Nullable String note) implements Written {}

    /**
     * The text of a writer who has not finished yet. All saves of one sitting are the same revision, and {@code save}
     * counts them from 1; an {@code ArticleRevised} of that revision ends the sitting.
     */
    @Revision("1")
    record ArticleAutosaved(ArticleId articleId, int revision, int save, ArticleContent content) implements Written {}

    /** What revision {@code from} said is said again, as a revision of its own. */
    @Revision("1")
    record ArticleRestored(ArticleId articleId, int revision, int from, ArticleContent content) implements Written {}

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
    record PublicationFailed(ArticleId articleId, int revision, String code, String detail) implements ArticleEvent {
        @Override
        public String reason() {
            return detail;
        }
    }

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

    /** The approved revision is to be published by itself at {@code publishAt}, with the {@code note}. */
    @Revision("1")
    record PublicationScheduled(
            ArticleId articleId,
            int revision,
            Instant publishAt,
            @Nullable String note) implements ArticleEvent {}

    /** The revision is approved, and nothing happens by itself. */
    @Revision("1")
    record PublicationUnscheduled(ArticleId articleId, int revision) implements ArticleEvent {}

    /** What is public at {@code withdrawAt} is to be withdrawn then by itself, for the {@code reason}. */
    @Revision("1")
    record WithdrawalScheduled(
            ArticleId articleId,
            int revision,
            Instant withdrawAt,
            @Nullable String reason) implements ArticleEvent {}

    @Revision("1")
    record WithdrawalUnscheduled(ArticleId articleId, int revision) implements ArticleEvent {}

    @Revision("1")
    record ArticleArchived(ArticleId articleId, int revision, String reason) implements ArticleEvent {}

    /** An archived article is a draft again, whatever its age. */
    @Revision("1")
    record ArticleUndeleted(ArticleId articleId, int revision) implements ArticleEvent {}

    /** A link was given out by which anybody who holds it sees revision {@code shown} before {@code until}. */
    @Revision("1")
    record PreviewGranted(ArticleId articleId, int revision, int shown, Instant until) implements ArticleEvent {
        @Override
        public String note() {
            return until.toString();
        }

        @Override
        public int about() {
            return shown;
        }
    }
}
