package vn.annals.article.read.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.article.view.Person;

/** One page of a history, newest first; {@code next} asks for the one before it in time. */
record HistoryPage<T>(List<T> items, @Nullable String next) {

    record Revision(
            int revision, Instant at, Person by, @Nullable String note, long commit, List<String> states) {}
}
