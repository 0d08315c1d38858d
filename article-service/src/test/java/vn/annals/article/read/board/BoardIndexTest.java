package vn.annals.article.read.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.annals.article.read.board.BoardOrder.Place;

/** Against the plain way: look at every row, sort, cut. */
class BoardIndexTest {

    private static final Instant MORNING = Instant.parse("2026-01-02T03:00:00Z");
    private static final List<String> STATES = List.of("draft", "review", "live");
    private static final List<String> SECTIONS = List.of("tin-tuc", "xa-hoi", "kinh-te");

    private final Random chance = new Random(20260102);
    private final List<BoardRow> rows = new ArrayList<>();
    private final BoardIndex index = new BoardIndex();

    @ParameterizedTest
    @CsvSource({
        "-updatedAt,,,,",
        "updatedAt,draft,,,",
        "-createdAt,live,xa-hoi,,",
        "createdAt,,,lan,",
        "-publishedAt,,kinh-te,hoa,",
        "publishedAt,review,,,12",
        "title,,tin-tuc,,",
        "-title,live,tin-tuc,hoa,hội"
    })
    void pages_say_what_a_look_at_every_row_would(
            String sort,
            @Nullable String state,
            @Nullable String section,
            @Nullable String author,
            @Nullable String q) {
        fill(3_000);
        change(500);
        var order = BoardOrder.of(sort);
        var query = new FindBoard(state, section, author, q, order, null, 17);

        var seen = new ArrayList<BoardRow>();
        @Nullable Place after = null;
        for (var page = page(query, order, after); !page.isEmpty(); page = page(query, order, after)) {
            seen.addAll(page);
            after = order.placeOf(page.getLast());
        }

        assertThat(seen).isNotEmpty().isEqualTo(byHand(query, order));
    }

    @Test
    void what_was_found_comes_in_its_rank_and_then_what_goes_on_as_typed() {
        index.take(
                List.of(
                        titled("1", "Hội nghị xưa"),
                        titled("2", "Tin khác"),
                        titled("3", "Hội nghị nay"),
                        titled("4", "Hội")),
                1);
        var query = words("hội ng");
        var found = new LinkedHashSet<>(List.of("2", "3", "gone"));

        assertThat(ids(index.best(query, found, null, 9))).containsExactly("2", "3", "1");
        assertThat(ids(index.best(query, found, null, 2))).containsExactly("2", "3");
        assertThat(ids(index.best(query, found, BoardOrder.ranked(0, "2"), 9))).containsExactly("3", "1");
        assertThat(index.best(query, found, BoardOrder.ranked(0, "3"), 9).from())
                .isEqualTo(2);
    }

    @Test
    void the_first_that_were_found_make_a_page_only_if_they_fill_it() {
        index.take(List.of(titled("1", "a"), titled("2", "b"), titled("3", "c")), 1);
        var first = new LinkedHashSet<>(List.of("3", "1", "2"));

        assertThat(index.amongFirst(words("x"), first, null, 2))
                .hasValueSatisfying(page -> assertThat(ids(page)).containsExactly("3", "1"));
        assertThat(index.amongFirst(words("x"), first, BoardOrder.ranked(0, "3"), 2))
                .hasValueSatisfying(page -> {
                    assertThat(ids(page)).containsExactly("1", "2");
                    assertThat(page.from()).isEqualTo(1);
                });
        assertThat(index.amongFirst(words("x"), first, BoardOrder.ranked(1, "1"), 2))
                .isEmpty();
        assertThat(index.amongFirst(words("x"), first, BoardOrder.ranked(0, "gone"), 2))
                .isEmpty();
    }

    @Test
    void whose_last_row_is_gone_pages_on_by_its_rank() {
        index.take(List.of(titled("1", "a"), titled("2", "b"), titled("3", "c")), 1);
        var found = new LinkedHashSet<>(List.of("3", "2", "1"));

        assertThat(ids(index.best(words("x"), found, BoardOrder.ranked(1, "gone"), 9)))
                .containsExactly("1");
        assertThat(ids(index.best(words("x"), found, BoardOrder.ranked(99, "gone"), 9)))
                .isEmpty();
        assertThat(ids(index.best(words("x"), found, new Place("no rank", "gone"), 9)))
                .containsExactly("2", "1");
    }

    @Test
    void what_was_found_is_still_of_the_wanted_state() {
        index.take(List.of(titled("1", "a"), titled("2", "b")), 1);
        var query = new FindBoard("live", null, null, "a", null, null, 9);

        assertThat(ids(index.best(query, new LinkedHashSet<>(List.of("1")), null, 9)))
                .isEmpty();
    }

    private static FindBoard words(String q) {
        return new FindBoard(null, null, null, q, null, null, 9);
    }

    private static List<String> ids(BoardIndex.Ranked ranked) {
        return ranked.rows().stream().map(BoardRow::id).toList();
    }

    private static BoardRow titled(String id, String title) {
        return new BoardRow(
                id, title, "draft", 1, 0, null, null, null, MORNING, "lan", MORNING, "lan", null, null, null);
    }

    private List<BoardRow> page(FindBoard query, BoardOrder order, @Nullable Place after) {
        return index.page(query, order, Set.of(), after, query.limit());
    }

    private List<BoardRow> byHand(FindBoard query, BoardOrder order) {
        return rows.stream()
                .filter(row -> query.matches(row)
                        && (query.q() == null || BoardLine.of(row).mentions(Typed.of(query.q()))))
                .sorted(Comparator.comparing(order::placeOf, order.places()))
                .toList();
    }

    private void fill(int count) {
        IntStream.range(0, count).forEach(number -> rows.add(row("%05d".formatted(number))));
        index.take(rows, 1);
    }

    private void change(int count) {
        for (int change = 0; change < count; change++) {
            var place = chance.nextInt(rows.size());
            rows.set(place, row(rows.get(place).id()));
            index.take(List.of(rows.get(place)), 2 + change);
        }
    }

    private BoardRow row(String id) {
        return new BoardRow(
                id,
                "Hội nghị " + chance.nextInt(40),
                STATES.get(chance.nextInt(3)),
                1,
                0,
                SECTIONS.get(chance.nextInt(3)),
                null,
                null,
                MORNING.plusSeconds(chance.nextInt(1_000)),
                chance.nextInt(10) == 0 ? "lan" : "hoa",
                MORNING.plusSeconds(chance.nextInt(1_000)),
                "lan",
                chance.nextBoolean() ? null : MORNING.plusSeconds(chance.nextInt(1_000)),
                null,
                null);
    }
}
