package vn.annals.article.view;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells what should have happened by itself and has not. */
public final class Overdue {

    /** How late may be what is late because somebody else is slow. */
    public static final Duration GRACE = Duration.ofMinutes(1);

    private Overdue() {}

    /** {@code since} is how long the article has been in that state, {@code publishAt} what it was scheduled for. */
    public static boolean publication(String state, @Nullable Instant publishAt, Instant since, Instant now) {
        return switch (state) {
            case "scheduled" -> passed(publishAt, now);
            // Somebody may have published it by hand before its time.
            case "publishing" -> passed(publishAt, now) || passed(since, now);
            default -> false;
        };
    }

    public static boolean withdrawal(boolean isPublic, @Nullable Instant withdrawAt, Instant now) {
        return isPublic && passed(withdrawAt, now);
    }

    private static boolean passed(@Nullable Instant due, Instant now) {
        return due != null && due.plus(GRACE).isBefore(now);
    }
}
