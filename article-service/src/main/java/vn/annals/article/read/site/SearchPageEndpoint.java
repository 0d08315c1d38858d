package vn.annals.article.read.site;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.annals.article.view.ArticleSearch;
import vn.annals.article.view.ArticleSearch.Hit;
import vn.annals.article.view.ArticleSearch.Run;
import vn.annals.article.view.SectionView;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.read.Reads;

/** Search in what is public. */
@Controller
class SearchPageEndpoint extends PageEndpoint {

    private static final int PER_PAGE = 12;
    private static final int LAST_PAGE = 100;
    private static final int SUGGESTED = 8;

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

    record Suggestions(List<String> items) {}

    /** A story that was found. Templates can call public methods only. */
    record Find(Story story, List<Run> title, List<Run> excerpt) {}

    @GetMapping("/s/{tenant}/search")
    @Reads({SiteProjection.SLICE, "search"})
    @PublicAccess
    ResponseEntity<?> search(SearchForm form) {
        var site = sites.now(origin());
        var number = form.number();
        if (number < 1 || number > LAST_PAGE) {
            return notices.of(HttpStatus.NOT_FOUND, site);
        }
        var found = search.open(form.wanted(site), (number - 1) * PER_PAGE, PER_PAGE);
        var last = (int) Math.min(LAST_PAGE, Math.max(1, (found.total() + PER_PAGE - 1) / PER_PAGE));
        return cache.fresh(
                PageCache.HTML, pages.search(site, form, finds(site, found.hits()), found.total(), number, last));
    }

    /** What readers may be about to type, of what is public. */
    @GetMapping("/s/{tenant}/search/suggest")
    @Reads({SiteProjection.SLICE, "search"})
    @PublicAccess
    ResponseEntity<Suggestions> suggest(@RequestParam(defaultValue = "") String q) {
        var names = sites.now(origin()).sections().open().stream()
                .map(SectionView::name)
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Suggestions(search.suggested(q, true, names, SUGGESTED)));
    }

    // The index and the site follow the ledger each at its own pace.
    private static List<Find> finds(SiteAt site, List<Hit> hits) {
        var open = hits.stream()
                .flatMap(hit -> site.find(hit.article()).stream())
                .filter(SiteAt.Found::isPublic)
                .map(SiteAt.Found::last)
                .toList();
        var stories = site.stories(open).stream().collect(Collectors.toMap(Story::articleId, Function.identity()));
        return hits.stream()
                .filter(hit -> stories.containsKey(hit.article()))
                .map(hit -> new Find(Objects.requireNonNull(stories.get(hit.article())), hit.title(), hit.excerpt()))
                .toList();
    }
}
