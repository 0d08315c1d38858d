package vn.annals.article.read.site;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.annals.article.view.ArticleSearch;
import vn.annals.article.view.ArticleSearch.Hit;
import vn.annals.article.view.ArticleSearch.Run;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.read.Reads;

/** Search in what is public. */
@Controller
class SearchPageEndpoint extends PageEndpoint {

    private static final int PER_PAGE = 12;
    private static final int LAST_PAGE = 100;

    private final Sites sites;
    private final SitePages pages;
    private final PageCache cache;
    private final ArticleSearch search;

    SearchPageEndpoint(Sites sites, SitePages pages, PageCache cache, ArticleSearch search, Notices notices) {
        super(notices);
        this.sites = sites;
        this.pages = pages;
        this.cache = cache;
        this.search = search;
    }

    /** A story that was found. Templates can call public methods only. */
    record Find(Story story, List<Run> title, List<Run> excerpt) {}

    @GetMapping("/s/{tenant}/search")
    @Reads({SiteProjection.SLICE, "search"})
    @PublicAccess
    ResponseEntity<?> search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        var site = sites.now(origin());
        var number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 0;
        if (number < 1 || number > LAST_PAGE) {
            return notices.of(HttpStatus.NOT_FOUND, site);
        }
        var found = search.open(q, (number - 1) * PER_PAGE, PER_PAGE);
        var finds = found.hits().stream().flatMap(hit -> find(site, hit)).toList();
        var last = (int) Math.min(LAST_PAGE, Math.max(1, (found.total() + PER_PAGE - 1) / PER_PAGE));
        return cache.fresh(PageCache.HTML, pages.search(site, q.strip(), finds, found.total(), number, last));
    }

    // The index and the site follow the ledger each at its own pace.
    private static Stream<Find> find(SiteAt site, Hit hit) {
        return site.find(hit.article()).filter(SiteAt.Found::isPublic).stream()
                .map(article -> site.story(article.last(), site.text(article.last())))
                .map(story -> new Find(story, hit.title(), hit.excerpt()));
    }
}
