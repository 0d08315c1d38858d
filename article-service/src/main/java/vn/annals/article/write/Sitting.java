package vn.annals.article.write;

import java.time.Duration;
import java.time.Instant;

/**
 * A writer at work on one revision, whose saves are not revisions of their own. {@code base} is the revision the writer
 * began from, {@code save} counts what was saved since, {@code at} is the time of the last save.
 */
record Sitting(String writer, int base, int save, Instant at) {

    /** After so long a pause the writer has left, and the next save begins a revision. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    boolean isOver(Instant now) {
        return now.isAfter(at.plus(LONGEST_PAUSE));
    }
}
