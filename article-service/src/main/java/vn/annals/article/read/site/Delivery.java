package vn.annals.article.read.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.annals.article.text.BlockHtml;
import vn.annals.article.view.ExtraValues;
import vn.annals.contracts.article.ArticleContent.Source;
import vn.annals.contracts.article.Block;

/** What is public, for programs. */
final class Delivery {

    private Delivery() {}

    /** {@code next} asks for the rest; null at the end. */
    record Page(List<Item> items, @Nullable String next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            int revision,
            String slug,
            String title,
            @Nullable String lead,
            @Nullable String section,
            String address,
            Instant publishedAt,
            Instant updatedAt,
            @Nullable Picture cover,
            @Nullable String byline,
            List<String> bylines,
            List<String> tags) {}

    record Picture(String address, @Nullable String caption) {}

    /** {@code html} says what {@code body} does. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            Item article,
            List<Block> body,
            String html,
            @Nullable Source source,
            Map<String, Object> extra,
            List<Correction> corrections,
            long commit) {}

    static Item item(SiteAt site, Story story) {
        var content = story.content();
        var cover = content.cover();
        var picture = story.picture();
        return new Item(
                story.articleId(),
                story.showing().revision(),
                story.showing().slug(),
                story.title(),
                story.lead(),
                story.section() == null ? null : story.section().slug(),
                site.origin() + story.path(),
                story.publishedAt(),
                story.updatedAt(),
                cover == null || picture == null ? null : new Picture(site.origin() + picture, cover.caption()),
                content.byline(),
                content.authors(),
                content.tags());
    }

    static Whole whole(SiteAt site, SiteAt.Found found, BlockHtml html) {
        var story = site.story(found.last(), site.text(found.last()));
        var content = story.content();
        return new Whole(
                item(site, story),
                content.body(),
                html.of(content.body(), site.tenant()),
                content.source(),
                ExtraValues.open(content, site.settings().fields()),
                Correction.of(found),
                found.last().commit());
    }
}
