package vn.annals.article.read.history;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One event: who, when, in which role, why, and what caused it; {@code comment} is the id of the comment it is about, if any. */
record TimelineEntry(
        long commit,
        int index,
        Instant at,
        String type,
        int revision,
        Actor actor,
        @Nullable String role,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String command,
        @Nullable String correlation,
        @Nullable String cause,
        @Nullable String comment) {

    static final Comparator<TimelineEntry> IN_ORDER =
            Comparator.comparing(TimelineEntry::commit).thenComparing(TimelineEntry::index);

    record Actor(String id, String name, @Nullable String kind) {}

    TimelineEntry named(String name) {
        var named = new Actor(actor.id(), name, actor.kind());
        return new TimelineEntry(
                commit, index, at, type, revision, named, role, reason, note, command, correlation, cause, comment);
    }
}
