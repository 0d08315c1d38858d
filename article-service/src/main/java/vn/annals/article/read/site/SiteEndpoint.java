package vn.annals.article.read.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.read.Reads;

/** The pages anybody may read, as they are now. */
@Controller
class SiteEndpoint extends PageEndpoint {

    private final Sites sites;
    private final SitePages pages;
    private final PageCache cache;

    SiteEndpoint(Sites sites, SitePages pages, PageCache cache, Notices notices) {
        super(notices);
        this.sites = sites;
        this.pages = pages;
        this.cache = cache;
    }

    @GetMapping("/s/{tenant}")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> home() {
        return moved(sites.now(origin()).home());
    }

    @GetMapping("/s/{tenant}/")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> front(HttpServletRequest request) {
        var site = sites.now(origin());
        return asked(site, request).orElseGet(() -> front(site));
    }

    @GetMapping("/s/{tenant}/{slug}/")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> section(
            @PathVariable String slug, @RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        var site = sites.now(origin());
        return asked(site, request).orElseGet(() -> orElsewhere(section(site, slug, page), site, request));
    }

    // Only the words a tenant can have: below /s/_assets/ stand files.
    @GetMapping("/s/{tenant:[a-z0-9-]+}/{slug}")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> section(@PathVariable String slug, HttpServletRequest request) {
        var site = sites.now(origin());
        return asked(site, request).orElseGet(() -> site.sections()
                .at(slug)
                .<ResponseEntity<?>>map(section -> moved(site.home() + section.slug() + "/"))
                .orElseGet(() -> elsewhere(site, request)));
    }

    @GetMapping("/s/{tenant:[a-z0-9-]+}/**")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> elsewhere(HttpServletRequest request) {
        return elsewhere(sites.now(origin()), request);
    }

    // Many a site before this one told its texts apart by the query alone.
    private Optional<ResponseEntity<?>> asked(SiteAt site, HttpServletRequest request) {
        return request.getQueryString() == null
                ? Optional.empty()
                : former(site, request, true).<ResponseEntity<?>>map(found -> lead(site, found));
    }

    private ResponseEntity<?> orElsewhere(ResponseEntity<?> page, SiteAt site, HttpServletRequest request) {
        return page.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND) ? elsewhere(site, request) : page;
    }

    private ResponseEntity<?> elsewhere(SiteAt site, HttpServletRequest request) {
        return former(site, request, false)
                .<ResponseEntity<?>>map(found -> lead(site, found))
                .orElseGet(() -> notices.of(HttpStatus.NOT_FOUND, site));
    }

    private ResponseEntity<?> lead(SiteAt site, SiteAt.Found found) {
        return found.isPublic() ? moved(site.path(found.last())) : notices.of(HttpStatus.GONE, site);
    }

    private static Optional<SiteAt.Found> former(SiteAt site, HttpServletRequest request, boolean exactly) {
        var path = site.seen(request.getRequestURI());
        var root = site.home().length() - 1;
        if (!path.startsWith(site.home())) {
            return Optional.empty();
        }
        var query = request.getQueryString();
        var address = path.substring(root) + (query == null ? "" : "?" + query);
        return exactly ? site.formerlyAsked(address) : site.formerly(address);
    }

    @GetMapping("/s/{tenant}/{slug}/{file:.+\\.html}")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> article(@PathVariable String file, HttpServletRequest request) {
        var site = sites.now(origin());
        return orElsewhere(article(site, file, site.seen(request.getRequestURI()), "site/article"), site, request);
    }

    /** For paper: the text and nothing around it. */
    @GetMapping("/s/{tenant}/print/{slug}/{file:.+\\.html}")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> print(@PathVariable String file) {
        return article(sites.now(origin()), file, null, "site/print");
    }

    /** What was changed after the public had seen it, word by word. */
    @GetMapping("/s/{tenant}/corrections/{article}")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> corrections(@PathVariable String article) {
        return corrections(sites.now(origin()), article);
    }

    ResponseEntity<?> corrections(SiteAt site, String article) {
        var found = site.find(article);
        if (found.isEmpty()) {
            return notices.of(HttpStatus.NOT_FOUND, site);
        }
        return found.get().isPublic()
                ? cache.page(site, "corrections/" + article, PageCache.HTML, () -> pages.corrections(site, found.get()))
                : notices.of(HttpStatus.GONE, site);
    }

    ResponseEntity<?> front(SiteAt site) {
        return cache.page(site, "", PageCache.HTML, () -> pages.front(site));
    }

    ResponseEntity<?> section(SiteAt site, String slug, String page) {
        var here = site.sections().at(slug);
        if (here.isEmpty()) {
            return notices.of(HttpStatus.NOT_FOUND, site);
        }
        var section = here.get();
        if (!section.slug().equals(slug)) {
            return moved(site.home() + section.slug() + "/");
        }
        var number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 0;
        return number < 1 || number > SitePages.pages(site, section)
                ? notices.of(HttpStatus.NOT_FOUND, site)
                : cache.page(site, slug + "/" + number, PageCache.HTML, () -> pages.section(site, section, number));
    }

    /** {@code address} is the one asked for; null when any will do. */
    ResponseEntity<?> article(SiteAt site, String file, @Nullable String address, String template) {
        var name = ArticleFile.of(file);
        var found = name.flatMap(known -> site.find(known.shortId(), known.slug()));
        if (found.isEmpty()) {
            return notices.of(HttpStatus.NOT_FOUND, site);
        }
        if (!found.get().isPublic()) {
            return notices.of(HttpStatus.GONE, site);
        }
        var path = site.path(found.get().last());
        if (address != null && !path.equals(address)) {
            return moved(path);
        }
        return cache.page(site, template + path, PageCache.HTML, () -> pages.article(site, found.get(), template));
    }

    static ResponseEntity<?> moved(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(path))
                .build();
    }

    /** The name of an article's page: the slug for people, the short id for us. */
    record ArticleFile(String slug, String shortId) {

        private static final Pattern FILE = Pattern.compile("(?:(.*)-)?([0-9a-f]{8})\\.html");

        static Optional<ArticleFile> of(String file) {
            var name = FILE.matcher(file);
            return name.matches()
                    ? Optional.of(new ArticleFile(name.group(1) == null ? "" : name.group(1), name.group(2)))
                    : Optional.empty();
        }
    }
}
