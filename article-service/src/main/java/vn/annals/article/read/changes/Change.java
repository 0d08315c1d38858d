package vn.annals.article.read.changes;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event: who changed what, when, in which role, why, and what caused it. {@code comment} is the id of the comment it is
 * about, if any; {@code facts} is what a section or the settings are like from then on, as far as the event says;
 * {@code because} is what Annals followed up by it, where nobody did it by hand.
 */
record Change(
        long commit,
        int index,
        Instant at,
        String type,
        Subject of,
        int revision,
        Actor actor,
        @Nullable String role,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String comment,
        Map<String, Object> facts,
        @Nullable String command,
        @Nullable String correlation,
        @Nullable String cause,
        @Nullable Because because) {

    record Actor(String id, String name, @Nullable String kind) {}

    /** What somebody had done, and where that stands. */
    record Because(long commit, String type, Actor actor) {}

    boolean byHand() {
        return !"system".equals(actor.kind());
    }

    long place() {
        return Place.of(commit, index);
    }

    Change told(Actor known, Subject called, @Nullable Because root) {
        return new Change(
                commit,
                index,
                at,
                type,
                called,
                revision,
                known,
                role,
                reason,
                note,
                comment,
                facts,
                command,
                correlation,
                cause,
                root);
    }
}
