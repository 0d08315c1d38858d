package vn.annals.article.read.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event: who, when, in which role, why, and what caused it. */
record TimelineEntry(
        @JsonIgnore int number,
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
        @Nullable String cause) {

    record Actor(String id, String name, @Nullable String kind) {}

    TimelineEntry named(String name) {
        var named = new Actor(actor.id(), name, actor.kind());
        return new TimelineEntry(
                number, commit, index, at, type, revision, named, role, reason, note, command, correlation, cause);
    }
}
