package vn.annals.article.read.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.annals.article.view.Overdue;

/** One article as lists show it; {@code live} is the public revision, 0 for none, {@code liveSection} where it appears. */
record BoardRow(
        String id,
        String title,
        String state,
        int revision,
        int live,
        @Nullable String section,
        @Nullable String liveSection,
        @Nullable String slug,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant publishAt,
        @Nullable Instant withdrawAt) {

    boolean isOverdue(Instant now) {
        return Overdue.publication(state, publishAt, updatedAt, now) || Overdue.withdrawal(live > 0, withdrawAt, now);
    }
}
