package vn.annals.media.read.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event; {@code article} is whose publication claimed or released the asset. */
record TimelineEntry(
        long commit,
        int index,
        Instant at,
        String type,
        @Nullable Integer revision,
        Actor actor,
        @Nullable String role,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String article,
        @Nullable String command,
        @Nullable String correlation,
        @Nullable String cause) {

    record Actor(String id, String name, String kind) {}

    TimelineEntry named(String name) {
        var named = new Actor(actor.id(), name, actor.kind());
        return new TimelineEntry(
                commit, index, at, type, revision, named, role, reason, note, article, command, correlation, cause);
    }
}
