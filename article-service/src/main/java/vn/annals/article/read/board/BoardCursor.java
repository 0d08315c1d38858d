package vn.annals.article.read.board;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.annals.article.read.board.BoardOrder.Place;
import vn.annals.kernel.service.read.Portion;

/** The place of the last row of a page, opaque to callers. */
final class BoardCursor {

    private static final char BETWEEN = '|';
    // The key of a title grows with it.
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,4000}");

    private BoardCursor() {}

    static String of(Place last) {
        var words = last.key() + BETWEEN + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Null at the beginning. */
    static @Nullable Place read(Portion portion) {
        return portion.from(FORM, place -> read(place.group())).orElse(null);
    }

    private static Place read(String cursor) {
        var words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        var between = words.lastIndexOf(BETWEEN);
        return new Place(words.substring(0, between), words.substring(between + 1));
    }
}
