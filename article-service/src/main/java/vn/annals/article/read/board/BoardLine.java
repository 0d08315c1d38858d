package vn.annals.article.read.board;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.annals.article.read.board.BoardOrder.Place;
import vn.annals.kernel.text.VietnameseText;

/** A row with its place in each order and its title as words are looked for in it. */
record BoardLine(BoardRow row, Map<String, Place> places, String lower, String folded) {

    static BoardLine of(BoardRow row) {
        var places = BoardOrder.words().stream().collect(Collectors.toMap(word -> word, word -> BoardOrder.of(word)
                .placeOf(row)));
        return new BoardLine(row, places, row.title().toLowerCase(Locale.ROOT), VietnameseText.folded(row.title()));
    }

    Place place(String word) {
        return Objects.requireNonNull(places.get(word));
    }

    /** Words typed without marks match with and without; words typed with marks match only themselves. */
    boolean mentions(Typed words) {
        return words.isPlain() ? folded.contains(words.folded()) : lower.contains(words.lower());
    }

    // One line stands for one article; rows are compared where that matters.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
