package vn.annals.article.read.board;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.annals.article.view.Overdue;
import vn.annals.kernel.text.VietnameseText;

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

    /** Words typed without marks match with and without; words typed with marks match only themselves. */
    boolean mentions(String words) {
        var typed = VietnameseText.normal(words).toLowerCase(Locale.ROOT);
        var folded = VietnameseText.folded(words);
        return typed.equals(folded)
                ? VietnameseText.folded(title).contains(folded)
                : title.toLowerCase(Locale.ROOT).contains(typed);
    }
}
