package vn.annals.article.read.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.article.read.site.SiteEndpoint.ArticleFile;
import vn.annals.article.text.BlockHtml;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;

/** What is public, for programs that show it elsewhere. */
@RestController
@RequestMapping("/api/v1/public/{tenant}/articles")
class DeliveryEndpoint {

    private static final int USUAL = 20;

    private final Sites sites;
    private final BlockHtml html;

    DeliveryEndpoint(Sites sites, BlockHtml html) {
        this.sites = sites;
        this.html = html;
    }

    @GetMapping
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<Delivery.Page> newest(@RequestParam(required = false) @Nullable String section, Portion portion) {
        var limit = portion.limit(USUAL);
        var site = sites.now(PageEndpoint.origin());
        var within = section == null ? null : site.sections().asked(section);
        var stories = site.after(StoryCursor.read(portion), within, limit + 1);
        var page = stories.size() > limit ? stories.subList(0, limit) : stories;
        var next = stories.size() > limit ? StoryCursor.at(page.getLast()).toString() : null;
        return answer(site, new Delivery.Page(items(site, page), next));
    }

    /** {@code name} is the id, or the last part of the page's address with or without its ending. */
    @GetMapping("/{name}")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<Delivery.Whole> one(@PathVariable String name) {
        var site = sites.now(PageEndpoint.origin());
        var article = found(site, name)
                .orElseThrow(() -> ArticleRefusal.ARTICLE_NOT_FOUND.because("there is no such public article"));
        if (!article.isPublic()) {
            throw ArticleRefusal.ARTICLE_IS_WITHDRAWN.because("the article is not public any more");
        }
        return answer(site, Delivery.whole(site, article, html));
    }

    private static Optional<SiteAt.Found> found(SiteAt site, String name) {
        return site.find(name)
                .or(() -> ArticleFile.of(name.endsWith(".html") ? name : name + ".html")
                        .flatMap(file -> site.find(file.shortId(), file.slug())))
                .or(() -> site.named(name));
    }

    private static List<Delivery.Item> items(SiteAt site, List<Story> stories) {
        return stories.stream().map(story -> Delivery.item(site, story)).toList();
    }

    // Whoever keeps an answer asks before using it again: what is withdrawn must be gone at once.
    private static <T> ResponseEntity<T> answer(SiteAt site, T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(tag(site))
                .body(body);
    }

    // One address answers the same for as long as nothing of the site has changed.
    private static String tag(SiteAt site) {
        var state = site.origin() + " " + site.edition();
        return '"' + DigestUtils.md5DigestAsHex(state.getBytes(StandardCharsets.UTF_8)) + '"';
    }
}
