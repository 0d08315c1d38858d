package vn.annals.article.read.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Pages that say why there is nothing to read. */
@Component
class Notices {

    private static final String A_MINUTE = "60";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final SpringTemplateEngine engine;
    private final SiteFrame frame;

    Notices(SpringTemplateEngine engine, SiteFrame frame) {
        this.engine = engine;
        this.frame = frame;
    }

    ResponseEntity<byte[]> of(HttpStatus status, SiteAt site) {
        return answer(status, frame.around(site));
    }

    /** What the site has now and its past has not, such as a search. */
    ResponseEntity<byte[]> onlyNow(SiteAt site) {
        var model = frame.around(site);
        model.put("onlyNow", true);
        return answer(HttpStatus.NOT_FOUND, model);
    }

    /** What a link showed is not to be seen by it any more. */
    ResponseEntity<byte[]> endedPreview(SiteAt site) {
        var model = frame.around(site);
        model.put("endedPreview", true);
        return answer(HttpStatus.GONE, model);
    }

    /** A site that is not there or closed has no name and no menu of its own. */
    ResponseEntity<byte[]> nameless(HttpStatus status) {
        return answer(status, nameless());
    }

    ResponseEntity<byte[]> closedForGood() {
        var model = nameless();
        model.put("closed", true);
        return answer(HttpStatus.GONE, model);
    }

    private static Map<String, Object> nameless() {
        return new HashMap<>(Map.of("site", "Annals", "today", "", "menu", List.of()));
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, Map<String, Object> model) {
        model.put("status", status.value());
        var page = engine.process("site/notice", new Context(VIETNAMESE, model));
        var answer = ResponseEntity.status(status)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LANGUAGE, VIETNAMESE.getLanguage())
                .contentType(PageCache.HTML);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, A_MINUTE);
        }
        return answer.body(page.getBytes(StandardCharsets.UTF_8));
    }
}
