package vn.annals.article.read.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.read.Tape;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.kernel.refusal.Refusal;

class HistoryProjectionIT extends SliceIT {

    final Tape tape = Tape.ofALife();
    final HistoryStore store = new HistoryStore(database);
    final History history = new History(store, people);
    final HistoryProjection projection = new HistoryProjection(store);

    @Test
    void revisions_come_newest_first_with_the_states_they_went_through() {
        tape.playAll(projection::on);

        var page = history.revisions(tape.id.value(), null);

        assertThat(page.items()).extracting(HistoryPage.Revision::revision).containsExactly(3, 2, 1);
        assertThat(page.items().get(1).states()).containsExactly("draft", "review", "approved", "live");
        assertThat(page.items().get(0).note()).isEqualTo("sửa tít");
        assertThat(page.next()).isNull();
    }

    @Test
    void the_timeline_says_who_did_what_when_and_why() {
        tape.playAll(projection::on);

        var entries = history.timeline(tape.id.value(), null).items();

        assertThat(entries).hasSize(9);
        assertThat(entries.getFirst().type()).isEqualTo("article.ArticleWithdrawn");
        assertThat(entries.getFirst().reason()).isEqualTo("sai số liệu");
        assertThat(entries.getFirst().actor().name()).isEqualTo("Trần Thị Hoa");
        assertThat(entries.getLast().commit()).isEqualTo(1);
        assertThat(entries.getLast().at()).isEqualTo(Tape.START);
    }

    @Test
    void a_long_history_is_paged() {
        for (var revision = 1; revision <= 120; revision++) {
            var event = new ArticleRevised(tape.id, revision, Tape.text("Bản " + revision, "tin-tuc"), null);
            projection.on(event, revision - 1, Instant.EPOCH, meta(revision));
        }

        var first = history.revisions(tape.id.value(), null);
        var second = history.revisions(tape.id.value(), first.next());
        var third = history.revisions(tape.id.value(), second.next());

        assertThat(first.items())
                .hasSize(50)
                .first()
                .extracting(HistoryPage.Revision::revision)
                .isEqualTo(120);
        assertThat(second.items())
                .hasSize(50)
                .first()
                .extracting(HistoryPage.Revision::revision)
                .isEqualTo(70);
        assertThat(third.items())
                .hasSize(20)
                .last()
                .extracting(HistoryPage.Revision::revision)
                .isEqualTo(1);
        assertThat(third.next()).isNull();
    }

    @Test
    void an_unknown_article_has_no_history() {
        assertThatThrownBy(() -> history.timeline(tape.id.value(), null)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        tape.playAll(projection::on);
        var rows = rowsOf("article_history");

        tape.playAll(projection::on);

        assertThat(rowsOf("article_history")).isEqualTo(rows);
    }

    private static MetaData meta(long commit) {
        return MetaData.from(Map.of("commit", commit, "index", 0, "actor", "lan", "actorKind", "user"));
    }
}
