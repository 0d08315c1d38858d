package vn.annals.article.presence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who has an article open: since when, when last heard of, and in which block. */
record Editor(
        String id, Instant since, Instant seen, @Nullable String block) {}
