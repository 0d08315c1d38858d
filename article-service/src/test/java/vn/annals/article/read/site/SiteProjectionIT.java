package vn.annals.article.read.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.read.Tape;
import vn.annals.article.view.SectionView;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionEvent.SectionMoved;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionEvent.SectionReaddressed;
import vn.annals.contracts.article.SectionEvent.SectionRenamed;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SiteEvent;
import vn.annals.contracts.article.SiteId;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.kernel.service.tenant.TenantDirectory;

class SiteProjectionIT extends SliceIT {

    private static final SectionId NEWS = new SectionId("tin-tuc");
    private static final SectionId SOCIETY = new SectionId("xa-hoi");

    private final Tape tape = Tape.ofALife();
    private final SiteLogStore log = new SiteLogStore(database);
    private final SiteProjection projection = new SiteProjection(log, new TextStore(database));
    private final Tape.Player player = (event, sequence, at, meta) -> projection.on(event, at, meta);
    private long commit = 100;

    @Test
    void nobody_sees_a_draft() {
        tape.play(6, player);

        assertThat(now().find(tape.id.value())).isEmpty();
        assertThat(titles(now())).isEmpty();
    }

    @Test
    void the_public_sees_the_published_text_while_the_next_is_written() {
        tape.play(8, player);

        assertThat(now().newest(0, 9)).singleElement().satisfies(story -> {
            assertThat(story.title()).isEqualTo("Bản hai");
            assertThat(story.path()).isEqualTo("/s/" + tenant + "/tin-tuc/ban-hai-6f1f3a52.html");
            assertThat(story.publishedAt()).isEqualTo(Tape.at(6));
        });
    }

    @Test
    void a_withdrawn_article_is_gone_now_and_there_in_the_past() {
        tape.playAll(player);

        assertThat(now().find("6f1f3a52", "ban-hai").orElseThrow().isPublic()).isFalse();
        assertThat(titles(now())).isEmpty();
        assertThat(titles(at(Tape.at(5)))).isEmpty();
        assertThat(titles(at(Tape.at(6)))).containsExactly("Bản hai");
        assertThat(titles(at(Tape.at(8).minusMillis(1)))).containsExactly("Bản hai");
        assertThat(titles(at(Tape.at(8)))).isEmpty();
    }

    @Test
    void what_is_published_again_keeps_its_first_time_and_counts_as_a_correction() {
        tape.playAll(player);
        on(Tape.at(20), published(3, Tape.at(20)));

        assertThat(now().newest(0, 9)).singleElement().satisfies(story -> {
            assertThat(story.publishedAt()).isEqualTo(Tape.at(6));
            assertThat(story.title()).isEqualTo("Bản ba");
            assertThat(story.path()).isEqualTo("/s/" + tenant + "/xa-hoi/ban-hai-6f1f3a52.html");
        });
        assertThat(Correction.of(now().find(tape.id.value()).orElseThrow()))
                .extracting(Correction::isoTime)
                .containsExactly(Tape.at(20).toString());
    }

    @Test
    void a_wrong_time_of_first_publication_elsewhere_is_put_right() {
        tape.play(7, player);
        for (var elsewhere : List.of("2019-07-19T07:05:00Z", "2020-07-19T07:05:00Z")) {
            var at = Tape.at(Math.toIntExact(commit));
            on(at, new ArticleRevised(tape.id, 3, from(Instant.parse(elsewhere)), null));
            on(at, published(3, at));

            assertThat(now().newest(0, 9)).extracting(Story::isoTime).containsExactly(elsewhere);
        }
    }

    @Test
    void stories_stand_newest_first_page_by_page() {
        for (int number = 1; number <= 30; number++) {
            publish("%08x-0000-4000-8000-000000000000".formatted(number), number);
        }
        var section = section();

        assertThat(titles(now())).hasSize(9).startsWith("Bài 30", "Bài 29");
        assertThat(now().in(section, 24, 12))
                .extracting(Story::title)
                .containsExactly("Bài 6", "Bài 5", "Bài 4", "Bài 3", "Bài 2", "Bài 1");
        assertThat(now().count(section)).isEqualTo(30);
        assertThat(at(Tape.at(10)).count(section)).isEqualTo(10);
    }

    @Test
    void of_two_articles_with_the_same_short_id_each_is_found_by_its_slug() {
        publish("aaaaaaaa-0000-4000-8000-000000000001", 1);
        publish("aaaaaaaa-0000-4000-8000-000000000002", 2);

        assertThat(now().find("aaaaaaaa", "bai-1").orElseThrow().last().slug()).isEqualTo("bai-1");
        assertThat(now().find("aaaaaaaa", "bai-2").orElseThrow().last().slug()).isEqualTo("bai-2");
    }

    @Test
    void sections_are_what_they_were_at_each_instant() {
        on(Tape.at(1), new SectionOpened(SOCIETY, "Xã hội", 2, null));
        on(Tape.at(1), new SectionOpened(NEWS, "Tin tức", 1, null));
        on(Tape.at(2), new SectionRenamed(NEWS, "Tin mới"));
        on(Tape.at(3), new SectionReaddressed(NEWS, "tin-moi"));
        on(Tape.at(4), new SectionMoved(NEWS, SOCIETY, 1));
        on(Tape.at(5), new SectionClosed(NEWS));

        assertThat(names(at(Tape.at(0)))).isEmpty();
        assertThat(names(at(Tape.at(1)))).containsExactly("Tin tức", "Xã hội");
        assertThat(names(at(Tape.at(3)))).containsExactly("Tin mới", "Xã hội");
        assertThat(at(Tape.at(3)).sections().at("tin-tuc").orElseThrow().slug()).isEqualTo("tin-moi");
        assertThat(names(at(Tape.at(4)))).containsExactly("Xã hội", "Tin mới");
        assertThat(names(now())).containsExactly("Xã hội");
    }

    @Test
    void a_story_below_a_section_stands_in_that_too() {
        on(Tape.at(1), new SectionOpened(SOCIETY, "Xã hội", 2, null));
        on(Tape.at(1), new SectionOpened(NEWS, "Tin tức", 1, SOCIETY));
        tape.play(8, player);

        assertThat(now().in(now().sections().find("xa-hoi").orElseThrow(), 0, 9))
                .extracting(Story::title)
                .containsExactly("Bản hai");
    }

    @Test
    void settings_are_what_they_were_at_each_instant() {
        on(Tape.at(1), new SiteSettings("Tỉnh ủy Bắc Giang", true, false, List.of(), null, null));
        on(Tape.at(2), new SiteSettings("Đảng bộ tỉnh", true, true, List.of(), null, null));

        assertThat(at(Tape.at(0)).settings()).isEqualTo(SiteSettings.FIRST);
        assertThat(at(Tape.at(1)).settings().name()).isEqualTo("Tỉnh ủy Bắc Giang");
        assertThat(now().settings().name()).isEqualTo("Đảng bộ tỉnh");
    }

    @Test
    void a_reader_that_follows_sees_what_is_added() {
        var sites = sites();
        tape.play(7, player);
        assertThat(sites.now("").newest(0, 9)).hasSize(1);

        tape.playAll(player);

        await().until(() -> inTenant(() -> sites.now("").newest(0, 9).isEmpty()));
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        tape.playAll(player);
        var texts = rowsOf("article_site_texts");
        var entries = rowsOf("article_site_log");

        tape.playAll(player);

        assertThat(rowsOf("article_site_texts")).isEqualTo(texts);
        assertThat(rowsOf("article_site_log")).isEqualTo(entries);
    }

    private void publish(String id, int number) {
        var article = new ArticleId(id);
        if (number == 1) {
            on(Tape.at(0), new SectionOpened(NEWS, "Tin tức", 1, null));
        }
        on(Tape.at(number), new ArticleRevised(article, 1, Tape.text("Bài " + number, "tin-tuc"), null));
        on(
                Tape.at(number),
                new ArticlePublished(article, 1, "bai-" + number, "tin-tuc", Tape.at(number), List.of(), null));
    }

    private SectionView section() {
        return now().sections().find("tin-tuc").orElseThrow();
    }

    private SiteAt now() {
        return sites().now("");
    }

    private SiteAt at(Instant instant) {
        return sites().at(instant, "");
    }

    private Sites sites() {
        return new Sites(log, new TextStore(database), new TenantDirectory());
    }

    private static List<String> titles(SiteAt site) {
        return site.newest(0, 9).stream().map(Story::title).toList();
    }

    private static List<String> names(SiteAt site) {
        return site.sections().open().stream().map(SectionView::name).toList();
    }

    private void on(Instant at, ArticleEvent event) {
        projection.on(event, at, meta());
    }

    private void on(Instant at, SectionEvent event) {
        projection.on(event, at, meta());
    }

    private void on(Instant at, SiteSettings settings) {
        projection.on(new SiteEvent.SettingsChanged(SiteId.OF_THE_TENANT, 1, settings), at, meta());
    }

    private MetaData meta() {
        return MetaData.from(Map.of("commit", commit++, "index", 0, "actor", "hoa", "actorKind", "user"));
    }

    private ArticlePublished published(int revision, Instant at) {
        return new ArticlePublished(tape.id, revision, "ban-hai", "xa-hoi", at, List.of(), null);
    }

    private static ArticleContent from(Instant elsewhere) {
        return new ArticleContent("T", null, List.of(), null, null, null, null, List.of(), elsewhere);
    }
}
