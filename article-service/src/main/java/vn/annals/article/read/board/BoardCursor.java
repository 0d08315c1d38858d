package vn.annals.article.read.board;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.annals.article.read.board.BoardOrder.Place;
import vn.annals.kernel.refusal.EdgeRefusal;

/** The place of the last row of a page, opaque to callers. */
final class BoardCursor {

    private static final char BETWEEN = '|';

    private BoardCursor() {}

    static String of(Place last) {
        var words = last.key() + BETWEEN + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    static Place read(String cursor) {
        try {
            var words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var between = words.lastIndexOf(BETWEEN);
            return new Place(words.substring(0, between), words.substring(between + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw EdgeRefusal.INVALID_REQUEST.because("cursor must be one that a page gave");
        }
    }
}
