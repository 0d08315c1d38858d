package vn.annals.article.read.board;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.annals.kernel.refusal.EdgeRefusal;

/** A way to sort the board; each row has a {@link Place} in it that outlives changes to other rows. */
record BoardOrder(String key, boolean backwards) {

    static final Comparator<Place> FORWARDS = Comparator.comparing(Place::key).thenComparing(Place::id);

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

    static Set<String> words() {
        return KEYS.keySet();
    }

    /** {@code updatedAt}, {@code createdAt}, {@code publishedAt} or {@code title}; a leading {@code -} sorts backwards. */
    static BoardOrder of(String word) {
        var backwards = word.startsWith("-");
        var key = backwards ? word.substring(1) : word;
        if (!KEYS.containsKey(key)) {
            var known = "must be one of " + KEYS.keySet().stream().sorted().toList();
            throw EdgeRefusal.INVALID_REQUEST.because("sort " + known).at("/sort", known);
        }
        return new BoardOrder(key, backwards);
    }

    Comparator<Place> places() {
        return backwards ? FORWARDS.reversed() : FORWARDS;
    }

    Place placeOf(BoardRow row) {
        return new Place(Objects.requireNonNull(KEYS.get(key)).apply(row), row.id());
    }

    /** Where a row stands among those that were found by words. */
    static Place ranked(int rank, String id) {
        return new Place(time(rank), id);
    }

    /** Of a place that {@link #ranked} made; the first, for any other. */
    static int rank(Place place) {
        return place.key().matches("0{6}[0-9]{10}")
                ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(place.key()))
                : 0;
    }

    private static String time(long millis) {
        return "%016d".formatted(millis);
    }

    static String alphabetical(String title) {
        var collator = Collator.getInstance(Locale.of("vi"));
        // One character for each byte: the key is compared as its bytes are, and twenty thousand are kept in memory.
        return new String(collator.getCollationKey(title).toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
