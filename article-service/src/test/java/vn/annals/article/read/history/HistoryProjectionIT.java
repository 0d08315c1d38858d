package vn.annals.article.read.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.read.Talk;
import vn.annals.article.read.Tape;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.CommentEvent.CommentMade;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.read.Portion;

class HistoryProjectionIT extends SliceIT {

    final Tape tape = Tape.ofALife();
    final Talk talk = new Talk(tape.id);
    final HistoryStore store = new HistoryStore(database);
    final History history = new History(store, people);
    final HistoryProjection projection = new HistoryProjection(store);

    @Test
    void revisions_come_newest_first_with_the_states_they_went_through() {
        tape.playAll(projection::on);

        var page = history.revisions(tape.id.value(), new Portion(null, null));

        assertThat(page.items()).extracting(HistoryPage.Revision::revision).containsExactly(3, 2, 1);
        assertThat(page.items().get(1).states()).containsExactly("draft", "review", "approved", "live");
        assertThat(page.items().get(0).note()).isEqualTo("sửa tít");
        assertThat(page.next()).isNull();
    }

    @Test
    void the_timeline_says_who_did_what_when_and_why() {
        tape.playAll(projection::on);

        var entries = history.timeline(tape.id.value(), new Portion(null, null)).items();

        assertThat(entries).hasSize(9);
        assertThat(entries.getFirst().type()).isEqualTo("article.ArticleWithdrawn");
        assertThat(entries.getFirst().reason()).isEqualTo("sai số liệu");
        assertThat(entries.getFirst().actor().name()).isEqualTo("Trần Thị Hoa");
        assertThat(entries.getLast().commit()).isEqualTo(1);
        assertThat(entries.getLast().at()).isEqualTo(Tape.START);
    }

    @Test
    void what_was_said_about_the_text_stands_among_what_was_done_to_it() {
        tape.playAll(projection::on);
        talk.play(projection::on);

        var entries = history.timeline(tape.id.value(), new Portion(null, null)).items();

        assertThat(entries).hasSize(14);
        assertThat(entries.getFirst().type()).isEqualTo("comment.CommentReopened");
        assertThat(entries.getFirst().comment()).isEqualTo(talk.first.value());
        assertThat(entries.getFirst().reason()).isEqualTo("chưa đủ");
        assertThat(entries.getFirst().correlation()).isEqualTo("r4");
        assertThat(entries.get(3).note()).isEqualTo("Theo TTXVN.");
        assertThat(entries.get(5).type()).isEqualTo("article.ArticleWithdrawn");
    }

    @Test
    void a_long_timeline_is_paged_with_its_comments_in_between() {
        for (var number = 1; number <= 120; number++) {
            var event = new ArticleRevised(tape.id, number, Tape.text("Bản " + number, "tin-tuc"), null);
            projection.on(event, number - 1, Instant.EPOCH, meta(2L * number));
            var comment = new CommentMade(talk.first, tape.id, number, null, null, "Ý kiến " + number);
            projection.on(comment, Instant.EPOCH, meta(2L * number + 1));
        }

        var commits = new ArrayList<Long>();
        var page = history.timeline(tape.id.value(), new Portion(null, null));
        for (; page.next() != null; page = history.timeline(tape.id.value(), new Portion(page.next(), null))) {
            page.items().forEach(entry -> commits.add(entry.commit()));
        }
        page.items().forEach(entry -> commits.add(entry.commit()));

        assertThat(commits)
                .isEqualTo(LongStream.rangeClosed(2, 241).boxed().toList().reversed());
    }

    @Test
    void a_long_history_is_paged() {
        for (var revision = 1; revision <= 120; revision++) {
            var event = new ArticleRevised(tape.id, revision, Tape.text("Bản " + revision, "tin-tuc"), null);
            projection.on(event, revision - 1, Instant.EPOCH, meta(revision));
        }

        var first = history.revisions(tape.id.value(), new Portion(null, null));
        var second = history.revisions(tape.id.value(), new Portion(first.next(), null));
        var third = history.revisions(tape.id.value(), new Portion(second.next(), null));

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
        assertThatThrownBy(() -> history.timeline(tape.id.value(), new Portion(null, null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        tape.playAll(projection::on);
        talk.play(projection::on);
        var rows = rowsOf("article_history");

        tape.playAll(projection::on);
        talk.play(projection::on);

        assertThat(rowsOf("article_history")).isEqualTo(rows);
    }

    private static MetaData meta(long commit) {
        return MetaData.from(Map.of("commit", commit, "index", 0, "actor", "lan", "actorKind", "user"));
    }
}
