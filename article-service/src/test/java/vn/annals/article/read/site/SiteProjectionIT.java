package vn.annals.article.read.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.read.Tape;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionId;

class SiteProjectionIT extends SliceIT {

    private static final String SHORT = "6f1f3a52";
    private final Tape tape = Tape.ofALife();
    private final SiteStore site = new SiteStore(database);
    private final SiteProjection projection = new SiteProjection(site);
    private final Tape.Player player = (event, sequence, at, meta) -> projection.on(event);

    @Test
    void nobody_sees_a_draft() {
        tape.play(6, player);

        assertThat(site.page(SHORT)).isEmpty();
        assertThat(site.stories()).isEmpty();
    }

    @Test
    void the_public_sees_the_published_text_while_the_next_is_written() {
        tape.play(8, player);

        assertThat(site.page(SHORT)).get().isInstanceOfSatisfying(LivePage.Public.class, page -> {
            assertThat(page.content().title()).isEqualTo("Bản hai");
            assertThat(page.story().path()).isEqualTo("/s/" + tenant + "/tin-tuc/ban-hai-6f1f3a52.html");
            assertThat(page.story().publishedAt()).isEqualTo(Tape.at(6));
        });
        assertThat(site.stories()).extracting(Story::title).containsExactly("Bản hai");
    }

    @Test
    void a_withdrawn_article_leaves_a_gone_page_and_no_story() {
        tape.playAll(player);

        assertThat(site.page(SHORT)).contains(new LivePage.Gone());
        assertThat(site.stories()).isEmpty();
    }

    @Test
    void sections_stand_in_their_order() {
        projection.on(new SectionOpened(new SectionId("xa-hoi"), "Xã hội", 2, null));
        projection.on(new SectionOpened(new SectionId("tin-tuc"), "Tin tức", 1, null));

        assertThat(site.sections())
                .containsExactly(new SiteSection("tin-tuc", "Tin tức", 1), new SiteSection("xa-hoi", "Xã hội", 2));
    }

    @Test
    void a_section_keeps_its_place_when_it_gets_another_name() {
        projection.on(new SectionOpened(new SectionId("tin-tuc"), "Tin tức", 1, null));
        projection.on(new SectionOpened(new SectionId("tin-tuc"), "Tin mới", 1, null));

        assertThat(site.sections()).containsExactly(new SiteSection("tin-tuc", "Tin mới", 1));
    }

    @Test
    void what_is_published_again_keeps_its_first_time() {
        tape.playAll(player);
        projection.on(published(3, Tape.at(20)));

        assertThat(page().story().publishedAt()).isEqualTo(Tape.at(6));
        assertThat(site.stories()).singleElement().satisfies(story -> assertThat(story.publishedAt())
                .isEqualTo(Tape.at(6)));
        assertThat(page().story().path()).isEqualTo("/s/" + tenant + "/xa-hoi/ban-hai-6f1f3a52.html");
    }

    @Test
    void a_wrong_time_of_first_publication_elsewhere_is_put_right() {
        tape.play(7, player);
        for (var elsewhere : List.of("2019-07-19T07:05:00Z", "2020-07-19T07:05:00Z")) {
            projection.on(new ArticleRevised(tape.id, 3, from(Instant.parse(elsewhere)), null));
            projection.on(published(3, Tape.at(20)));

            assertThat(page().story().publishedAt()).isEqualTo(elsewhere);
            assertThat(site.stories()).extracting(Story::isoTime).containsExactly(elsewhere);
        }
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        tape.playAll(player);
        var texts = rowsOf("article_site_texts");
        var pages = rowsOf("article_site_pages");
        var front = rowsOf("article_site_front");

        tape.playAll(player);

        assertThat(rowsOf("article_site_texts")).isEqualTo(texts);
        assertThat(rowsOf("article_site_pages")).isEqualTo(pages);
        assertThat(rowsOf("article_site_front")).isEqualTo(front);
    }

    private LivePage.Public page() {
        return (LivePage.Public) site.page(SHORT).orElseThrow();
    }

    private ArticlePublished published(int revision, Instant at) {
        return new ArticlePublished(tape.id, revision, "ban-hai", "xa-hoi", at, List.of(), null);
    }

    private static ArticleContent from(Instant elsewhere) {
        return new ArticleContent("T", null, List.of(), null, null, null, null, List.of(), elsewhere);
    }
}
