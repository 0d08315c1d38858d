package vn.annals.article.read.site;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.annals.article.preview.PreviewLink;
import vn.annals.article.preview.PreviewLinks;
import vn.annals.article.read.site.SiteEntry.Shown;
import vn.annals.article.view.ArticleView;
import vn.annals.article.view.ArticleViews;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.link.FileLinks;
import vn.annals.kernel.service.read.Reads;

/** A text as its readers would see it, to whoever holds a link to it. Nobody in between may keep it or tell of it. */
@Controller
class PreviewPageEndpoint extends PageEndpoint {

    // As the gateway says of public pages, but that the desk shows this one in a frame.
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";
    private static final String SLUG = "xem-truoc";

    private final PreviewLinks links;
    private final FileLinks files;
    private final ArticleViews articles;
    private final Sites sites;
    private final SitePages pages;
    private final PageCache cache;
    private final Clock clock;

    PreviewPageEndpoint(
            PreviewLinks links,
            FileLinks files,
            ArticleViews articles,
            Sites sites,
            SitePages pages,
            PageCache cache,
            Notices notices,
            Clock clock) {
        super(notices);
        this.links = links;
        this.files = files;
        this.articles = articles;
        this.sites = sites;
        this.pages = pages;
        this.cache = cache;
        this.clock = clock;
    }

    @GetMapping("/s/{tenant}/preview/{token}")
    @Reads({SiteProjection.SLICE, "article"})
    @PublicAccess
    ResponseEntity<?> preview(@PathVariable String token) {
        var site = sites.now(origin());
        return guarded(links.read(token)
                .map(link -> preview(site, link))
                .orElseGet(() -> notices.of(HttpStatus.NOT_FOUND, site)));
    }

    private ResponseEntity<byte[]> preview(SiteAt site, PreviewLink link) {
        var article = articles.after(link.article(), OptionalLong.empty());
        if (!clock.instant().isBefore(link.until()) || article.state().equals("archived")) {
            return notices.endedPreview(site);
        }
        var content = articles.textOf(link.article(), link.revision());
        var story = site.story(
                imagined(article, content, link.revision()), content, sha256 -> files.query(site.tenant(), sha256));
        var isPublic = article.liveRevision() != null && article.liveRevision() == link.revision();
        return cache.fresh(PageCache.HTML, pages.preview(site, story, isPublic, link.until()));
    }

    /** What the public would see if it were published now, or when that is planned. */
    private Showing imagined(ArticleView article, ArticleContent content, int revision) {
        var planned = article.publishAt() == null ? clock.instant() : article.publishAt();
        var time = article.publishedAt() == null ? planned : article.publishedAt();
        var shown = new Shown(
                time,
                article.id(),
                revision,
                SLUG,
                content.section(),
                time,
                content.originallyPublishedAt(),
                null,
                0,
                List.of());
        return new Showing(shown, null);
    }

    private static ResponseEntity<?> guarded(ResponseEntity<byte[]> answer) {
        var headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        headers.remove(HttpHeaders.ETAG);
        headers.setCacheControl(CacheControl.noStore().cachePrivate());
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Robots-Tag", "noindex");
        headers.set("Content-Security-Policy", POLICY);
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }
}
