package vn.annals.article.read.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.read.Tape;
import vn.annals.article.view.ArticleView;
import vn.annals.article.view.SettingsView;
import vn.annals.article.view.SettingsViews;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.kernel.refusal.Refusal;

class ArticleProjectionIT extends SliceIT {

    private static final SettingsViews UNDECIDED = new SettingsViews() {
        @Override
        public SettingsView now() {
            return SettingsView.of(0, SiteSettings.FIRST);
        }

        @Override
        public SettingsView after(OptionalLong commit) {
            return now();
        }
    };

    final Tape tape = Tape.ofALife();
    final ArticleStore store = new ArticleStore(database);
    final ArticleAnswers articles =
            new ArticleAnswers(store, _ -> Optional.empty(), people, UNDECIDED, Clock.systemUTC(), (_, _) -> Map.of());
    final ArticleProjection projection = new ArticleProjection(store);
    final Tape.Player player = (event, _, at, meta) -> projection.on(event, at, meta);

    @Test
    void a_returned_text_says_why_until_it_is_handed_in_again() {
        tape.play(4, player);
        assertThat(now().reason()).isEqualTo("thiếu nguồn");

        tape.play(5, player);
        assertThat(now().reason()).isNull();
    }

    @Test
    void the_public_keeps_its_revision_while_a_newer_one_is_written() {
        tape.play(8, player);

        assertThat(now().state()).isEqualTo("draft");
        assertThat(now().revision()).isEqualTo(3);
        assertThat(now().liveRevision()).isEqualTo(2);
        assertThat(now().address()).isEqualTo("/s/" + tenant + "/tin-tuc/ban-hai-6f1f3a52.html");
        assertThat(now().publishedAt()).isEqualTo(Tape.at(6));
        assertThat(now().createdBy().id()).isEqualTo("lan");
        assertThat(now().updatedBy().id()).isEqualTo("hoa");
    }

    @Test
    void a_withdrawn_article_has_no_address() {
        tape.playAll(player);

        assertThat(now().state()).isEqualTo("withdrawn");
        assertThat(now().liveRevision()).isNull();
        assertThat(now().address()).isNull();
        assertThat(now().reason()).isEqualTo("sai số liệu");
    }

    @Test
    void every_revision_keeps_its_text() {
        tape.playAll(player);

        assertThat(articles.ofRevision(tape.id.value(), 1).title()).isEqualTo("Bản một");
        assertThat(articles.ofRevision(tape.id.value(), 2).state()).isEqualTo("withdrawn");
        assertThat(articles.ofRevision(tape.id.value(), 2).body())
                .isEqualTo(Tape.text("Bản hai", null).body());
    }

    @Test
    void an_article_is_shown_as_it_stood_at_an_instant() {
        tape.playAll(player);

        assertThat(asOf(0).state()).isEqualTo("draft");
        assertThat(asOf(2).reason()).isEqualTo("thiếu nguồn");
        assertThat(asOf(5).state()).isEqualTo("approved");
        assertThat(asOf(5).liveRevision()).isNull();
        assertThat(asOf(6).liveRevision()).isEqualTo(2);
        assertThat(asOf(7).title()).isEqualTo("Bản ba");
        assertThat(asOf(7).liveRevision()).isEqualTo(2);
        assertThatThrownBy(() -> asOf(-1)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        tape.playAll(player);
        var rows = rowsOf("article_article");

        tape.playAll(player);

        assertThat(rowsOf("article_article")).isEqualTo(rows);
    }

    private ArticleView now() {
        return articles.now(tape.id.value());
    }

    private ArticleView asOf(int number) {
        return articles.asOf(tape.id.value(), Tape.at(number));
    }
}
