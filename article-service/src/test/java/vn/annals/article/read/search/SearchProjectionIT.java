package vn.annals.article.read.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.read.Tape;

class SearchProjectionIT extends SliceIT {

    final Tape tape = Tape.ofALife();
    final SearchStore store = new SearchStore(database);
    final SearchProjection projection = new SearchProjection(store);
    final Tape.Player player = (event, _, at, meta) -> projection.on(event, at, meta);

    @Test
    void the_public_keeps_its_text_while_a_newer_one_is_written() {
        tape.play(8, player);

        assertThat(store.find(List.of(tape.id.value()))).singleElement().satisfies(texts -> {
            assertThat(texts.working().title()).isEqualTo("Bản ba");
            assertThat(texts.open().title()).isEqualTo("Bản hai");
        });
    }

    @Test
    void what_is_withdrawn_is_found_by_nobody_outside() {
        tape.playAll(player);

        assertThat(store.find(List.of(tape.id.value())))
                .extracting(SearchStore.Texts::open)
                .containsOnlyNulls();
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        tape.playAll(player);
        var texts = rowsOf("article_search_texts");
        var log = rowsOf("article_search_log");

        tape.playAll(player);

        assertThat(texts).hasSize(1);
        assertThat(rowsOf("article_search_texts")).isEqualTo(texts);
        assertThat(log).hasSizeGreaterThan(1);
        assertThat(rowsOf("article_search_log")).containsExactlyInAnyOrderElementsOf(log);
    }
}
