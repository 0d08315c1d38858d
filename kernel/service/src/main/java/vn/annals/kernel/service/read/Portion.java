package vn.annals.kernel.service.read;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.Refusal;

/**
 * Which part of a list the caller asks for, by {@code cursor} and {@code limit}; an argument of endpoint methods. Every
 * list judges them alike.
 */
public record Portion(@Nullable String cursor, @Nullable Integer size) {

    /** As many as any list gives at once. */
    public static final int MOST = 200;

    static final String CURSOR = "cursor";
    static final String LIMIT = "limit";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    static Portion of(@Nullable String cursor, @Nullable String limit) {
        return new Portion(cursor, limit == null ? null : size(limit));
    }

    /** As many as are asked for, {@code usual} when the caller does not say. */
    public int limit(int usual) {
        return size == null ? usual : size;
    }

    /** The place that the cursor names, empty at the beginning; what {@code read} fails on is refused. */
    public <T> Optional<T> from(Pattern form, Function<MatchResult, T> read) {
        if (cursor == null) {
            return Optional.empty();
        }
        var place = form.matcher(cursor);
        if (!place.matches()) {
            throw noPlace();
        }
        try {
            return Optional.of(read.apply(place));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException notOurs) {
            throw noPlace();
        }
    }

    private static Refusal noPlace() {
        return INVALID_REQUEST.because("cursor must be one that a page gave").at("/" + CURSOR, "was given by no page");
    }

    private static Integer size(String limit) {
        if (!NUMBER.matcher(limit).matches() || Integer.parseInt(limit) > MOST) {
            throw INVALID_REQUEST
                    .because("limit must be a number from 1 to " + MOST)
                    .at("/" + LIMIT, "must be a number from 1 to " + MOST);
        }
        return Integer.valueOf(limit);
    }
}
