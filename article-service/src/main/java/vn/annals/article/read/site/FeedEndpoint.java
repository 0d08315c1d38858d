package vn.annals.article.read.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.annals.article.read.site.SitePages.Page;
import vn.annals.article.view.SectionView;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.read.Reads;

/** The site for programs that read: feeds of the newest, and the map of all. */
@Controller
class FeedEndpoint extends PageEndpoint {

    private static final int NEWEST = 30;
    // More than the protocol allows in one file would be refused whole.
    private static final int MOST_IN_A_MAP = 45_000;
    private static final MediaType RSS = type("application", "rss+xml");
    private static final MediaType ATOM = type("application", "atom+xml");
    private static final MediaType XML = type("application", "xml");
    private static final MediaType TEXT = type("text", "plain");

    private final Sites sites;
    private final SiteFrame frame;
    private final PageCache cache;

    FeedEndpoint(Sites sites, SiteFrame frame, PageCache cache, Notices notices) {
        super(notices);
        this.sites = sites;
        this.frame = frame;
        this.cache = cache;
    }

    @GetMapping("/s/{tenant}/rss.xml")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> rss() {
        return feed(null, "rss", RSS);
    }

    @GetMapping("/s/{tenant}/{slug}/rss.xml")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> rss(@PathVariable String slug) {
        return feed(slug, "rss", RSS);
    }

    @GetMapping("/s/{tenant}/atom.xml")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> atom() {
        return feed(null, "atom", ATOM);
    }

    @GetMapping("/s/{tenant}/{slug}/atom.xml")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> atom(@PathVariable String slug) {
        return feed(slug, "atom", ATOM);
    }

    @GetMapping("/s/{tenant}/sitemap.xml")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> map() {
        var site = sites.now(origin());
        return cache.page(
                site,
                "sitemap",
                XML,
                () -> new Page(
                        "feed/sitemap.xml",
                        Map.of(
                                "home",
                                site.origin() + site.home(),
                                "sections",
                                site.sections().open(),
                                "pages",
                                site.addresses(MOST_IN_A_MAP))));
    }

    @GetMapping("/s/{tenant}/robots.txt")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> robots() {
        var site = sites.now(origin());
        return cache.page(
                site,
                "robots",
                TEXT,
                () -> new Page("feed/robots.txt", Map.of("home", site.home(), "origin", site.origin())));
    }

    private ResponseEntity<?> feed(@Nullable String slug, String format, MediaType type) {
        var site = sites.now(origin());
        var section = slug == null ? null : site.sections().at(slug).orElse(null);
        if (slug != null && section == null) {
            return notices.of(HttpStatus.NOT_FOUND, site);
        }
        return cache.page(site, format + "/" + slug, type, () -> feed(site, section, format));
    }

    private Page feed(SiteAt site, @Nullable SectionView section, String format) {
        List<Story> stories = section == null ? site.newest(0, NEWEST) : site.in(section, 0, NEWEST);
        var model = new HashMap<String, Object>();
        var title = frame.title(site);
        model.put("title", section == null ? title : section.name() + " – " + title);
        model.put("origin", site.origin());
        model.put("address", site.home() + (section == null ? "" : section.slug() + "/"));
        model.put("stories", stories);
        model.put("updated", SiteAt.newestChange(stories));
        return new Page("feed/" + format + ".xml", model);
    }

    private static MediaType type(String type, String subtype) {
        return new MediaType(type, subtype, StandardCharsets.UTF_8);
    }
}
