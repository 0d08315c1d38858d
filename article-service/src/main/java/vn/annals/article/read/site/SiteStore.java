package vn.annals.article.read.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.article.view.Address;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleContent.Cover;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.tenancy.CurrentTenant;

/**
 * The text of each revision, {@code <article>/<n>}; a page per short id; and one row for the front, with a line for each
 * public article and each section.
 */
@Component
class SiteStore {

    private static final String FRONT = "front";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RowsStore texts;
    private final RowsStore pages;
    private final RowsStore front;

    SiteStore(TenantDatabase tenant) {
        texts = new RowsStore(tenant, "site", "article_site_texts");
        pages = new RowsStore(tenant, "site", "article_site_pages");
        front = new RowsStore(tenant, "site", "article_site_front");
    }

    void keepText(ArticleId article, int revision, ArticleContent content) {
        texts.put(key(article.value(), revision), new RowChange().set("content", JSON.writeValueAsString(content)));
    }

    void show(ArticleId article, int revision, String slug, @Nullable String section, Instant publishedAt) {
        var content = text(article.value(), revision);
        pages.put(
                shortId(article.value()),
                new RowChange()
                        .set("article", article.value())
                        .set("revision", revision)
                        .set("slug", slug)
                        .set("section", section)
                        .least("publishedAt", publishedAt.toString()));
        var line = new Document("title", content.title())
                .append("lead", content.lead())
                .append("cover", content.cover() == null ? null : JSON.writeValueAsString(content.cover()))
                .append("slug", slug)
                .append("section", section)
                .append("original", word(content.originallyPublishedAt()));
        front.put(
                FRONT,
                new RowChange()
                        .set("stories." + article.value(), line)
                        .least("times." + article.value(), publishedAt.toString()));
    }

    void hide(ArticleId article) {
        pages.put(
                shortId(article.value()),
                new RowChange().set("article", article.value()).set("revision", 0));
        front.put(FRONT, new RowChange().set("stories." + article.value(), null));
    }

    void open(SiteSection section) {
        var line = new Document("name", section.name()).append("position", section.position());
        front.put(FRONT, new RowChange().set("sections." + section.slug(), line));
    }

    Optional<LivePage> page(String shortId) {
        return pages.find(shortId).map(this::live);
    }

    private LivePage live(Document row) {
        var revision = row.getInteger("revision");
        if (revision == 0) {
            return new LivePage.Gone();
        }
        var content = text(row.getString("article"), revision);
        return new LivePage.Public(story(row, content), content);
    }

    /** Every public article, the newest first. */
    List<Story> stories() {
        var row = front.find(FRONT).orElseGet(Document::new);
        var lines = row.get("stories", new Document());
        var times = row.get("times", new Document());
        return lines.entrySet().stream()
                .filter(line -> line.getValue() != null)
                .map(line -> story(line.getKey(), (Document) line.getValue(), times.getString(line.getKey())))
                .sorted(Comparator.comparing(Story::publishedAt).reversed().thenComparing(Story::articleId))
                .toList();
    }

    List<SiteSection> sections() {
        var lines = front.find(FRONT).orElseGet(Document::new).get("sections", new Document());
        return lines.entrySet().stream()
                .map(line -> section(line.getKey(), (Document) line.getValue()))
                .sorted(Comparator.comparing(SiteSection::position).thenComparing(SiteSection::slug))
                .toList();
    }

    private static SiteSection section(String slug, Document line) {
        return new SiteSection(slug, line.getString("name"), line.getInteger("position"));
    }

    private static Story story(Document page, ArticleContent content) {
        var article = page.getString("article");
        return new Story(
                article,
                address(article, page),
                content.title(),
                content.lead(),
                content.cover(),
                firstTime(word(content.originallyPublishedAt()), page.getString("publishedAt")));
    }

    private static Story story(String article, Document line, String publishedAt) {
        var cover = line.getString("cover");
        return new Story(
                article,
                address(article, line),
                line.getString("title"),
                line.getString("lead"),
                cover == null ? null : JSON.readValue(cover, Cover.class),
                firstTime(line.getString("original"), publishedAt));
    }

    // Kept apart from our own first publication, or a wrong time from elsewhere could not be put right.
    private static Instant firstTime(@Nullable String elsewhere, String here) {
        return Instant.parse(elsewhere == null ? here : elsewhere);
    }

    private static @Nullable String word(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    private static Address address(String article, Document row) {
        return new Address(CurrentTenant.get().value(), row.getString("section"), row.getString("slug"), article);
    }

    private ArticleContent text(String article, int revision) {
        var row = texts.find(key(article, revision)).orElseThrow();
        return JSON.readValue(Objects.requireNonNull(row.getString("content")), ArticleContent.class);
    }

    private static String key(String article, int revision) {
        return article + "/" + revision;
    }

    private static String shortId(String article) {
        return article.substring(0, 8);
    }
}
