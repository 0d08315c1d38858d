package vn.annals.article.read.board;

import org.jspecify.annotations.Nullable;
import vn.annals.article.read.board.BoardOrder.Place;

/**
 * Which rows of the board are wanted, in which order, after which place. What is null does not matter; without an
 * {@code order}, those that fit the words {@code q} best come first.
 */
record FindBoard(
        @Nullable String state,
        @Nullable String section,
        @Nullable String author,
        @Nullable String q,
        @Nullable BoardOrder order,
        @Nullable Place after,
        int limit) {

    /** All but the words. */
    boolean matches(BoardRow row) {
        return (state == null || state.equals(row.state()))
                && (section == null || section.equals(row.section()))
                && (author == null || author.equals(row.createdBy()));
    }
}
