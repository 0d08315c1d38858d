package vn.annals.article.read.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the public saw from {@code at} on: a revision in a section, or nothing when the revision is 0. */
record Publication(Instant at, int revision, @Nullable String section) {}
