package vn.annals.article.read.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.annals.article.read.site.SitePages.Page;

/** Pages as they are sent. One is rendered anew when its site has changed or another day has begun. */
@Component
class PageCache {

    private static final long MOST_BYTES = 24L << 20;
    private static final Locale VIETNAMESE = Locale.of("vi");
    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Cache<String, Rendered> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Rendered page) -> key.length() + page.bytes().length)
            .build();
    private final SpringTemplateEngine engine;
    private final SiteFrame frame;

    PageCache(SpringTemplateEngine engine, SiteFrame frame) {
        this.engine = engine;
        this.frame = frame;
    }

    private record Rendered(byte[] bytes, String etag, MediaType type) {}

    /** For pages that hardly two readers ask for. */
    ResponseEntity<byte[]> fresh(MediaType type, Page page) {
        return answer(rendered(page.template(), page.model(), type));
    }

    /** {@code address} tells pages of one site apart. */
    ResponseEntity<byte[]> page(SiteAt site, String address, MediaType type, Supplier<Page> content) {
        var key = String.join(
                " ",
                site.origin(),
                site.edition(),
                site.instant().toString(),
                frame.title(site),
                frame.today(),
                address);
        var found = pages.getIfPresent(key);
        if (found == null) {
            var page = content.get();
            found = rendered(page.template(), page.model(), type);
            pages.put(key, found);
        }
        return answer(found);
    }

    private static ResponseEntity<byte[]> answer(Rendered found) {
        // Whoever keeps a page asks before showing it again: a withdrawn article must be gone at once.
        return ResponseEntity.ok()
                .eTag(found.etag())
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LANGUAGE, VIETNAMESE.getLanguage())
                .contentType(found.type())
                .body(found.bytes());
    }

    private Rendered rendered(String template, Map<String, Object> model, MediaType type) {
        var text = engine.process(template, new Context(VIETNAMESE, model));
        var bytes = (type.getSubtype().endsWith("xml") ? PlainXml.of(text) : text).getBytes(StandardCharsets.UTF_8);
        return new Rendered(bytes, '"' + DigestUtils.md5DigestAsHex(bytes) + '"', type);
    }
}
