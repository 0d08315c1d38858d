package vn.annals.article.read.site;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.annals.contracts.audit.AuditEvent.SiteSeen;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.command.LookEntries;
import vn.annals.kernel.service.read.Reads;

/** The pages as they were at an instant, for those who look into the past, or for all where the tenant wants it so. */
@Controller
@RequestMapping("/s/{tenant}/as-of/{instant}")
class PastEndpoint extends PageEndpoint {

    private final Sites sites;
    private final SiteEndpoint present;
    private final Clock clock;
    private final LookEntries looks;

    PastEndpoint(Sites sites, SiteEndpoint present, Notices notices, Clock clock, LookEntries looks) {
        super(notices);
        this.sites = sites;
        this.present = present;
        this.clock = clock;
        this.looks = looks;
    }

    @GetMapping
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> begin(@PathVariable String instant) {
        return guarded(SiteEndpoint.moved(past(instant).home()));
    }

    @GetMapping("/")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> front(@PathVariable String instant) {
        return guarded(present.front(past(instant)));
    }

    @GetMapping("/{slug}/")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> section(
            @PathVariable String instant, @PathVariable String slug, @RequestParam(defaultValue = "1") String page) {
        return guarded(present.section(past(instant), slug, page));
    }

    @GetMapping("/{slug}/{file:.+\\.html}")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> article(@PathVariable String instant, @PathVariable String file, HttpServletRequest request) {
        var site = past(instant);
        return guarded(present.article(site, file, site.seen(request.getRequestURI()), "site/article"));
    }

    @GetMapping("/corrections/{article}")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> corrections(@PathVariable String instant, @PathVariable String article) {
        return guarded(present.corrections(past(instant), article));
    }

    /** A search, a page for paper and the feeds are of what is public now. */
    @GetMapping({"/search", "/print/**", "/rss.xml", "/atom.xml", "/{slug}/rss.xml", "/{slug}/atom.xml", "/sitemap.xml"
    })
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> onlyNow(@PathVariable String instant) {
        return guarded(notices.onlyNow(past(instant)));
    }

    @GetMapping("/**")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> elsewhere(@PathVariable String instant) {
        return guarded(notices.of(HttpStatus.NOT_FOUND, past(instant)));
    }

    // Between us and an auditor nobody may keep what others may not see.
    private ResponseEntity<?> guarded(ResponseEntity<?> answer) {
        if (isOpen()) {
            return answer;
        }
        var headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        headers.setCacheControl(CacheControl.noCache().cachePrivate());
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    private boolean isOpen() {
        return sites.now(origin()).settings().pastIsPublic();
    }

    private SiteAt past(String instant) {
        if (!isOpen() && !isReader()) {
            throw EdgeRefusal.NOT_FOUND.because("nothing is found at this address");
        }
        try {
            var at = Instant.parse(instant);
            if (at.isAfter(clock.instant())) {
                throw EdgeRefusal.NOT_FOUND.because("that instant is still to come");
            }
            var look = new SiteSeen(at);
            looks.enter(look, look.further());
            return sites.at(at, origin());
        } catch (DateTimeParseException notAnInstant) {
            throw EdgeRefusal.NOT_FOUND.because("nothing is found at this address");
        }
    }

    private static boolean isReader() {
        return Caller.find()
                .filter(caller -> caller.has(AUDITOR, ADMIN, APPROVER, EDITOR, PLATFORM_AUDITOR))
                .isPresent();
    }
}
