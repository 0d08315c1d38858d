package vn.annals.article.read.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
        var query = new FindBoard(state, section, author, q, BoardOrder.of(sort), null, 17);

        var seen = new ArrayList<BoardRow>();
        @Nullable Place after = null;
        for (var page = page(query, after); !page.isEmpty(); page = page(query, after)) {
            seen.addAll(page);
            after = query.order().placeOf(page.getLast());
        }

        assertThat(seen).isNotEmpty().isEqualTo(byHand(query));
    }

    private List<BoardRow> page(FindBoard query, @Nullable Place after) {
        var from = new FindBoard(
                query.state(), query.section(), query.author(), query.q(), query.order(), after, query.limit());
        return index.page(from, Set.of(), query.limit());
    }

    private List<BoardRow> byHand(FindBoard query) {
        var order = query.order();
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
