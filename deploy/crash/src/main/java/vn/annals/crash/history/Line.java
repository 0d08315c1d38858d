package vn.annals.crash.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line. {@code time} is in nanoseconds since the history began, on the harness's own clock. */
public record Line(
        long time,
        String process,
        Outcome type,
        String f,
        @Nullable Order order,
        @Nullable Answer answer,
        @Nullable List<Sighting> seen) {

    public static final String APPEND = "append";
    public static final String READ = "read";
}
