package vn.annals.article.read.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a revision stood from {@code at} on, who brought it there, and whether that was a person's own doing. */
record Standing(
        Instant at,
        String state,
        String by,
        boolean byHand,
        @Nullable String reason) {}
