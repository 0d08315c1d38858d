package vn.annals.article.read.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One revision without its text; {@code states} are those it has been through. */
record RevisionEntry(
        int number, Instant at, String by, @Nullable String note, long commit, List<String> states) {}
