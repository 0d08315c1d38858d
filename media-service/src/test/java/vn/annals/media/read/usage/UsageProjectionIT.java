package vn.annals.media.read.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;
import vn.annals.contracts.article.SiteId;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.contracts.article.SiteSettings.Emblem;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.trial.TenantOnAServer;

class UsageProjectionIT {

    private static final ArticleId ONE = new ArticleId("0198c2de-0000-7000-8000-00000000000a");
    private static final ArticleId TWO = new ArticleId("0198c2de-0000-7000-8000-00000000000b");

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final UsageStore usage = new UsageStore(TENANT.database());
    private final UsageProjection projection = new UsageProjection(usage);

    @Test
    void what_no_live_article_shows_is_not_public() {
        assertThat(usage.shows("a")).isFalse();
    }

    @Test
    void a_live_article_makes_its_files_public() {
        projection.on(published(ONE, "a", "b"), 1);
        assertThat(usage.shows("a")).isTrue();
        assertThat(usage.shows("b")).isTrue();
    }

    @Test
    void a_new_revision_takes_back_what_it_no_longer_shows() {
        projection.on(published(ONE, "a", "b"), 1);
        projection.on(published(ONE, "b", "c"), 2);
        assertThat(usage.shows("a")).isFalse();
        assertThat(usage.shows("b")).isTrue();
        assertThat(usage.shows("c")).isTrue();
    }

    @Test
    void a_withdrawn_article_shows_nothing() {
        projection.on(published(ONE, "a"), 1);
        projection.on(withdrawn(ONE), 2);
        assertThat(usage.shows("a")).isFalse();
    }

    @Test
    void a_file_stays_public_while_another_article_shows_it() {
        projection.on(published(ONE, "a"), 1);
        projection.on(published(TWO, "a"), 2);
        projection.on(withdrawn(ONE), 3);
        assertThat(usage.shows("a")).isTrue();
    }

    @Test
    void an_article_shows_one_file_twice() {
        projection.on(published(ONE, "a", "a"), 1);
        assertThat(usage.shows("a")).isTrue();
    }

    @Test
    void what_stands_for_the_site_is_public_until_something_else_does() {
        projection.on(settings(1, "crest"), 1);
        projection.on(published(ONE, "a"), 2);
        assertThat(usage.shows("crest")).isTrue();

        projection.on(settings(2, "other"), 3);
        assertThat(usage.shows("crest")).isFalse();
        assertThat(usage.shows("other")).isTrue();
        assertThat(usage.shows("a")).isTrue();
    }

    @Test
    void it_is_known_who_uses_an_asset_and_whether_the_public_sees_it() {
        projection.on(stored(PICTURE));
        projection.on(written(ONE, "Bài một", PICTURE), 1);
        projection.on(written(TWO, "Bài hai", PICTURE), 2);
        projection.on(publishedWith(TWO, PICTURE), 3);

        assertThat(usage.usesOf(PICTURE))
                .hasValue(List.of(
                        new Use(TWO.value(), "Bài hai", true, true), new Use(ONE.value(), "Bài một", false, true)));

        projection.on(written(ONE, "Bài một"), 4);
        projection.on(written(TWO, "Bài hai"), 5);
        assertThat(usage.usesOf(PICTURE)).hasValue(List.of(new Use(TWO.value(), "Bài hai", true, false)));

        projection.on(withdrawn(TWO), 6);
        assertThat(usage.usesOf(PICTURE)).hasValue(List.of());
        assertThat(usage.usesOf("unknown")).isEmpty();
    }

    @Test
    void an_old_event_changes_nothing() {
        projection.on(published(ONE, "a"), 1);
        projection.on(withdrawn(ONE), 2);
        projection.on(published(ONE, "a"), 1);
        assertThat(usage.shows("a")).isFalse();
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        playAll();
        var rows = TENANT.rowsOf("media_usage");
        playAll();
        assertThat(rows).isNotEmpty();
        assertThat(TENANT.rowsOf("media_usage")).isEqualTo(rows);
    }

    private void playAll() {
        projection.on(published(ONE, "a", "b"), 1);
        projection.on(published(TWO, "b"), 2);
        projection.on(published(ONE, "b", "c"), 3);
        projection.on(withdrawn(TWO), 4);
    }

    private static ArticlePublished published(ArticleId article, String... files) {
        var media = Arrays.stream(files)
                .map(file -> new MediaUse("m-" + file, file))
                .toList();
        return new ArticlePublished(article, 1, "bai", null, Instant.EPOCH, media, null);
    }

    private static final String PICTURE = "0198c2de-0000-7000-8000-000000000001";

    private static MediaStored stored(String asset) {
        var file = new MediaFile("a", "image/png", "png", 1, 1, 1, "a.png");
        return new MediaStored(new MediaId(asset), file, new MediaDescription(null, null, null, null));
    }

    private static ArticleRevised written(ArticleId article, String title, String... assets) {
        var figures = Arrays.stream(assets)
                .<Block>map(asset -> new Block.Figure("b", asset, "a", "png", "", null))
                .toList();
        var content = new ArticleContent(title, null, figures, null, null, null, null, List.of(), null);
        return new ArticleRevised(article, 1, content, null);
    }

    private static ArticlePublished publishedWith(ArticleId article, String asset) {
        return new ArticlePublished(article, 1, "bai", null, Instant.EPOCH, List.of(new MediaUse(asset, "a")), null);
    }

    private static SettingsChanged settings(int revision, String crest) {
        var settings = new SiteSettings(null, false, false, List.of(), new Emblem("m-" + crest, crest, "png"), null);
        return new SettingsChanged(SiteId.OF_THE_TENANT, revision, settings);
    }

    private static ArticleWithdrawn withdrawn(ArticleId article) {
        return new ArticleWithdrawn(article, 1, "sai");
    }
}
