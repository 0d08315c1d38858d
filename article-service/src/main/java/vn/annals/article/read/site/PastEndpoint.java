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
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.read.Reads;

/** The pages as they were at an instant, for those who look into the past, or for all where the tenant wants it so. */
@Controller
@RequestMapping("/s/{tenant}/as-of/{instant}")
class PastEndpoint extends PageEndpoint {

    private final Sites sites;
    private final SiteEndpoint present;
    private final Clock clock;

    PastEndpoint(Sites sites, SiteEndpoint present, Notices notices, Clock clock) {
        super(notices);
        this.sites = sites;
        this.present = present;
        this.clock = clock;
    }

    @GetMapping
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> begin(@PathVariable String instant) {
        return SiteEndpoint.moved(past(instant).home());
    }

    @GetMapping("/")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> front(@PathVariable String instant) {
        return present.front(past(instant));
    }

    @GetMapping("/{slug}/")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> section(
            @PathVariable String instant, @PathVariable String slug, @RequestParam(defaultValue = "1") String page) {
        return present.section(past(instant), slug, page);
    }

    @GetMapping("/{slug}/{file:.+\\.html}")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> article(@PathVariable String instant, @PathVariable String file, HttpServletRequest request) {
        return present.article(past(instant), file, request.getRequestURI(), "site/article");
    }

    @GetMapping("/corrections/{article}")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> corrections(@PathVariable String instant, @PathVariable String article) {
        return present.corrections(past(instant), article);
    }

    @GetMapping("/**")
    @Reads(SiteProjection.SLICE)
    @PublicAccess
    ResponseEntity<?> elsewhere(@PathVariable String instant) {
        return notices.of(HttpStatus.NOT_FOUND, past(instant));
    }

    private SiteAt past(String instant) {
        if (!sites.now(origin()).settings().pastIsPublic() && !isReader()) {
            throw EdgeRefusal.NOT_FOUND.because("nothing is found at this address");
        }
        try {
            var at = Instant.parse(instant);
            if (at.isAfter(clock.instant())) {
                throw EdgeRefusal.NOT_FOUND.because("that instant is still to come");
            }
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
