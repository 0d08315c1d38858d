package vn.annals.article.read.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.annals.article.read.board.BoardOrder.Place;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.read.Portion;

class BoardTest {

    static final Instant MORNING = Instant.parse("2026-01-02T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Đảng bộ tỉnh Bắc Giang, dang bo, true",
        "Đảng bộ tỉnh Bắc Giang, ĐẢNG, true",
        "Đảng bộ tỉnh Bắc Giang, đang, false",
        "Mẹ và con ma, má, false",
        "Mẹ và con má, ma, true"
    })
    void words_are_found_as_they_were_typed(String title, String words, boolean found) {
        assertThat(BoardLine.of(row("1", title, MORNING)).mentions(Typed.of(words)))
                .isEqualTo(found);
    }

    @Test
    void titles_sort_by_the_vietnamese_alphabet() {
        var order = BoardOrder.of("title");
        var sorted = List.of(
                        row("1", "Đa", MORNING),
                        row("2", "Em", MORNING),
                        row("3", "Da", MORNING),
                        row("4", "Ăn", MORNING),
                        row("5", "An", MORNING))
                .stream()
                .sorted(Comparator.comparing(order::placeOf, order.places()))
                .map(BoardRow::title);

        assertThat(sorted).containsExactly("An", "Ăn", "Da", "Đa", "Em");
    }

    @Test
    void the_latest_change_comes_first_and_the_id_settles_a_draw() {
        var order = BoardOrder.of("-updatedAt");
        var rows = new ArrayList<>(
                List.of(row("1", "a", MORNING), row("2", "b", MORNING.plusSeconds(1)), row("3", "c", MORNING)));
        rows.sort(Comparator.comparing(order::placeOf, order.places()));

        assertThat(rows).extracting(BoardRow::id).containsExactly("2", "3", "1");
    }

    @Test
    void a_cursor_carries_a_place() {
        assertThat(BoardCursor.read(new Portion(BoardCursor.of(new Place("0001", "a-b")), null)))
                .isEqualTo(new Place("0001", "a-b"));
    }

    @Test
    void what_no_page_gave_is_no_cursor() {
        assertThatThrownBy(() -> BoardCursor.read(new Portion("???", null))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> BoardCursor.read(new Portion("AAAA", null))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> BoardOrder.of("colour")).isInstanceOf(Refusal.class);
    }

    private static BoardRow row(String id, String title, Instant updatedAt) {
        return new BoardRow(
                id, title, "draft", 1, 0, null, null, null, MORNING, "lan", updatedAt, "lan", null, null, null);
    }
}
