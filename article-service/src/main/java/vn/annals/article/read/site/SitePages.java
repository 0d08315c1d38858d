package vn.annals.article.read.site;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.compare.Comparison;
import vn.annals.article.compare.Diff;
import vn.annals.article.text.BlockHtml;
import vn.annals.article.view.PictureSize;
import vn.annals.article.view.PictureSizes;
import vn.annals.article.view.SectionView;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ExtraField;

/** What stands on each page of a site, now or as it was. */
@Component
class SitePages {

    private static final int PER_PAGE = 12;
    private static final int OTHERS = 6;
    private static final int PER_SECTION = 4;
    // Among so many the newest with a picture is looked for.
    private static final int CANDIDATES = 1 + OTHERS;

    private final SiteFrame frame;
    private final BlockHtml html;
    private final PictureSizes sizes;

    SitePages(SiteFrame frame, BlockHtml html, PictureSizes sizes) {
        this.frame = frame;
        this.html = html;
        this.sizes = sizes;
    }

    /** A template and what it shows. */
    record Page(String template, Map<String, Object> model) {

        private Page with(String name, @Nullable Object value) {
            model.put(name, value);
            return this;
        }
    }

    /** A section on the front page with its newest stories. */
    record Column(SectionView section, List<Story> stories) {}

    Page front(SiteAt site) {
        var newest = site.newest(0, CANDIDATES);
        // The largest place is for a picture.
        var lead = newest.stream()
                .filter(story -> story.picture() != null)
                .findFirst()
                .or(() -> newest.stream().findFirst());
        var columns = columns(site);
        var shown = Stream.concat(newest.stream(), columns.stream().flatMap(column -> column.stories().stream()));
        return page("site/front", site)
                .with("sizes", sizes(shown))
                .with("canonical", site.origin() + site.home())
                .with("lead", lead.orElse(null))
                .with(
                        "newest",
                        newest.stream()
                                .filter(story -> !lead.equals(Optional.of(story)))
                                .toList())
                .with("columns", columns);
    }

    private static List<Column> columns(SiteAt site) {
        return site.sections().open().stream()
                .filter(section -> section.parent() == null)
                .map(section -> new Column(section, site.in(section, 0, PER_SECTION)))
                .filter(column -> !column.stories().isEmpty())
                .toList();
    }

    /** How many pages the section has, an empty one included. */
    static int pages(SiteAt site, SectionView section) {
        return Math.max(1, (site.count(section) + PER_PAGE - 1) / PER_PAGE);
    }

    Page section(SiteAt site, SectionView section, int number) {
        var stories = site.in(section, (number - 1) * PER_PAGE, PER_PAGE);
        return page("site/section", site)
                .with("sizes", sizes(stories.stream()))
                .with(
                        "canonical",
                        site.origin() + site.home() + section.slug() + "/" + (number == 1 ? "" : "?page=" + number))
                .with("section", section)
                .with(
                        "below",
                        site.sections().open().stream()
                                .filter(child -> section.id().equals(child.parent()))
                                .toList())
                .with("stories", stories)
                .with("number", number)
                .with("pages", pages(site, section));
    }

    Page article(SiteAt site, SiteAt.Found found, String template) {
        var showing = found.last();
        var story = site.story(showing, site.text(showing));
        return text(site, story, template)
                .with("receipt", receipt(site, showing))
                .with("canonical", site.origin() + story.path())
                .with("data", NewsArticle.of(site, story, frame.title(site)))
                .with("image", story.picture() == null ? null : site.origin() + story.picture())
                .with(
                        "print",
                        site.home() + "print/"
                                + story.path().substring(site.home().length()))
                .with("corrections", Correction.of(found))
                .with("corrected", corrections(site, showing));
    }

    /** What is not public has no address of its own, no receipt and nothing to tell those who search. */
    Page preview(SiteAt site, Story story, boolean isPublic, Instant until) {
        return text(site, story, "site/article")
                .with("unlisted", true)
                .with("preview", isPublic ? "Bản xem trước – bản này đang đăng" : "Bản xem trước – chưa đăng")
                .with("previewUntil", VietnameseDate.time(until))
                .with("corrections", List.of());
    }

    private Page text(SiteAt site, Story story, String template) {
        var content = story.content();
        var known = sizes.of(pictures(content));
        return page(template, site)
                .with("sizes", known)
                .with("story", story)
                .with("content", content)
                .with("section", story.section())
                .with("facts", Fact.of(site, content))
                .with("body", html.of(content.body(), site.tenant(), known, story.keys()))
                .with("others", site.others(story.showing(), OTHERS));
    }

    /** A correction and what it changed. Templates can call public methods only. */
    record Corrected(Correction correction, Diff diff) {}

    Page corrections(SiteAt site, SiteAt.Found found) {
        var story = site.story(found.last(), site.text(found.last()));
        var steps = Correction.steps(found.showings());
        var corrections = IntStream.range(0, steps.size())
                .mapToObj(number -> corrected(site, number + 1, steps.get(number)))
                .toList();
        return page("site/corrections", site)
                .with("canonical", site.origin() + corrections(site, found.last()))
                .with("story", story)
                .with("receipt", receipt(site, found.last()))
                .with("section", story.section())
                .with("corrections", corrections.reversed());
    }

    private static Corrected corrected(SiteAt site, int number, Correction.Step step) {
        var diff = Comparison.of(
                step.before().revision(), site.text(step.before()), step.after().revision(), site.text(step.after()));
        return new Corrected(Correction.of(number, step.after()), diff.of(open(site)));
    }

    // Not every field is for the public, and where a text stood before is for machines.
    private static Predicate<String> open(SiteAt site) {
        var own = site.settings().fields().stream()
                .filter(ExtraField::open)
                .map(field -> Comparison.EXTRA + field.key())
                .collect(Collectors.toSet());
        return name -> name.startsWith(Comparison.EXTRA) ? own.contains(name) : !name.equals("formerAddresses");
    }

    // Auth answers there, as a page or as data, for what is public now.
    private static String receipt(SiteAt site, Showing showing) {
        return site.base() + "/receipts/" + showing.article();
    }

    private Map<String, PictureSize> sizes(Stream<Story> stories) {
        return sizes.of(stories.map(Story::pictureHash).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static Set<String> pictures(ArticleContent content) {
        return content.media().stream().map(MediaUse::sha256).collect(Collectors.toSet());
    }

    private static String corrections(SiteAt site, Showing showing) {
        return site.home() + "corrections/" + showing.article();
    }

    Page search(SiteAt site, SearchForm form, List<SearchPageEndpoint.Find> finds, long total, int number, int pages) {
        var ask = site.home() + "search";
        return page("site/search", site)
                .with("unlisted", true)
                .with("ask", ask)
                .with("form", form)
                .with("words", form.words())
                .with("sections", site.sections().open())
                .with("finds", finds)
                .with("total", total)
                .with("number", number)
                .with("pages", pages)
                .with("before", ask + form.query(number - 1))
                .with("after", ask + form.query(number + 1));
    }

    private Page page(String template, SiteAt site) {
        return new Page(template, new HashMap<>(frame.around(site)));
    }
}
