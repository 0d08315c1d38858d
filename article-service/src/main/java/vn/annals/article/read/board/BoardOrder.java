package vn.annals.article.read.board;

import java.text.Collator;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.annals.kernel.refusal.EdgeRefusal;

/** A way to sort the board; each row has a {@link Place} in it that outlives changes to other rows. */
record BoardOrder(String word, Function<BoardRow, String> key, boolean backwards) {

    private static final Map<String, Function<BoardRow, String>> KEYS = Map.of(
            "updatedAt", row -> time(row.updatedAt().toEpochMilli()),
            "createdAt", row -> time(row.createdAt().toEpochMilli()),
            "publishedAt",
                    row -> Optional.ofNullable(row.publishedAt())
                            .map(at -> time(at.toEpochMilli()))
                            .orElse(""),
            "title", row -> alphabetical(row.title()));

    /** Where a row stands in an order. */
    record Place(String key, String id) {}

    /** {@code updatedAt}, {@code createdAt}, {@code publishedAt} or {@code title}; a leading {@code -} sorts backwards. */
    static BoardOrder of(String word) {
        var backwards = word.startsWith("-");
        var key = KEYS.get(backwards ? word.substring(1) : word);
        if (key == null) {
            throw EdgeRefusal.INVALID_REQUEST.because(
                    "sort must be one of " + KEYS.keySet().stream().sorted().toList());
        }
        return new BoardOrder(word, key, backwards);
    }

    Comparator<Place> places() {
        var forwards = Comparator.comparing(Place::key).thenComparing(Place::id);
        return backwards ? forwards.reversed() : forwards;
    }

    Place placeOf(BoardRow row) {
        return new Place(key.apply(row), row.id());
    }

    private static String time(long millis) {
        return "%016d".formatted(millis);
    }

    private static String alphabetical(String title) {
        var collator = Collator.getInstance(Locale.of("vi"));
        return HexFormat.of().formatHex(collator.getCollationKey(title).toByteArray());
    }
}
