package vn.annals.article.read.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.read.Tape;

class BoardProjectionIT extends SliceIT {

    final Tape tape = Tape.ofALife();
    final BoardStore board = new BoardStore(database);
    final BoardProjection projection = new BoardProjection(board);
    final Tape.Player player = (event, _, at, meta) -> projection.on(event, at, meta);

    @Test
    void a_row_follows_its_article() {
        tape.play(8, player);

        assertThat(board.all())
                .containsExactly(new BoardRow(
                        tape.id.value(),
                        "Bản ba",
                        "draft",
                        3,
                        2,
                        "xa-hoi",
                        "tin-tuc",
                        "ban-hai",
                        Tape.at(0),
                        "lan",
                        Tape.at(7),
                        "hoa",
                        Tape.at(6),
                        null,
                        null));
    }

    @Test
    void what_the_system_completes_stays_the_work_of_a_person() {
        tape.play(7, player);

        assertThat(board.all()).extracting(BoardRow::updatedBy).containsExactly("hoa");
    }

    @Test
    void a_withdrawn_article_shows_nothing_to_the_public() {
        tape.playAll(player);

        assertThat(board.all())
                .extracting(BoardRow::live, BoardRow::liveSection)
                .containsExactly(tuple(0, null));
    }

    @Test
    void every_node_follows_what_one_has_written() {
        var indexes = new BoardIndexes(board);
        tape.play(3, player);
        assertThat(titles(indexes)).containsExactly("Bản một");

        tape.play(4, player);
        assertThat(titles(indexes)).containsExactly("Bản hai");
        tape.playAll(player);

        assertThat(titles(indexes)).containsExactly("Bản ba");
        assertThat(titles(new BoardIndexes(board))).containsExactly("Bản ba");
    }

    private static List<String> titles(BoardIndexes indexes) {
        var all = new FindBoard(null, null, null, null, null, null, 9);
        return indexes.current().page(all, BoardOrder.of("-updatedAt"), Set.of(), null, 9).stream()
                .map(BoardRow::title)
                .toList();
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        tape.playAll(player);
        var rows = rowsOf("article_board");

        tape.playAll(player);

        assertThat(rowsOf("article_board")).isEqualTo(rows);
    }
}
