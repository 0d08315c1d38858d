package vn.annals.article.read.changes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes, the newest first; {@code next} asks for those before them. */
record ChangesPage(List<Change> items, @Nullable String next) {

    /** Those who have changed something, whoever did so last first; {@code next} asks for those before them. */
    record People(List<Acting> items, @Nullable String next) {}

    record Acting(String id, String name, String kind, Instant lastActed) {}
}
