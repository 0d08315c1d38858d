package vn.annals.article.read.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One article without its text. {@code publications} are in the order of the ledger. */
record ArticleRow(
        String id,
        int revision,
        Instant createdAt,
        String createdBy,
        @Nullable Instant publishedAt,
        @Nullable String slug,
        @Nullable String reason,
        @Nullable Instant publishAt,
        @Nullable Instant withdrawAt,
        List<Publication> publications) {

    /** What the public saw at that instant, if anything. */
    Optional<Publication> publicAt(Instant instant) {
        return publications.stream()
                .filter(publication -> !publication.at().isAfter(instant))
                .reduce((_, later) -> later)
                .filter(publication -> publication.revision() > 0);
    }

    Optional<Instant> publishedBy(Instant instant) {
        return Optional.ofNullable(publishedAt).filter(first -> !first.isAfter(instant));
    }
}
