package vn.annals.article.read.comments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.read.Talk;
import vn.annals.article.read.Tape;

class CommentsProjectionIT extends SliceIT {

    final Talk talk = new Talk(Tape.ofALife().id);
    final String article = Tape.ofALife().id.value();
    final CommentsStore store = new CommentsStore(database);
    final CommentsProjection projection = new CommentsProjection(store);

    @Test
    void a_comment_keeps_its_words_its_place_and_its_replies() {
        talk.play(projection::on);

        var row = store.find(talk.first.value()).orElseThrow();

        assertThat(row.article()).isEqualTo(article);
        assertThat(row.block()).isEqualTo("p1");
        assertThat(row.quote()).isEqualTo("Bản ba");
        assertThat(row.text()).isEqualTo("Nguồn nào?");
        assertThat(row.by()).isEqualTo("hoa");
        assertThat(row.at()).isEqualTo(Tape.at(9));
        assertThat(row.replies()).containsExactly(new CommentRow.Reply(1, "Theo TTXVN.", Tape.at(10), "lan"));
    }

    @Test
    void a_comment_stands_where_it_was_brought_last() {
        talk.play(projection::on);

        var row = store.find(talk.first.value()).orElseThrow();

        assertThat(row.state()).isEqualTo("open");
        assertThat(row.stateBy()).isEqualTo("hoa");
        assertThat(row.reason()).isEqualTo("chưa đủ");
        assertThat(store.find(talk.second.value()).orElseThrow().state()).isEqualTo("open");
    }

    @Test
    void comments_come_in_the_order_they_were_made() {
        talk.play(projection::on);

        assertThat(store.places(article).values()).containsExactly(talk.first.value(), talk.second.value());
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        talk.play(projection::on);
        var rows = rowsOf("article_comments");

        talk.play(projection::on);

        assertThat(rowsOf("article_comments")).isEqualTo(rows);
    }
}
