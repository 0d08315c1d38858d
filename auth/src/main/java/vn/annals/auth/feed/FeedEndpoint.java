package vn.annals.auth.feed;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Tells programs what happened after a commit. {@code Link} says where to go on, also when there was nothing. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/feed")
class FeedEndpoint {

    private static final MediaType BATCH = MediaType.parseMediaType("application/cloudevents-batch+json");
    private static final int USUAL = 100;

    // No ledger will be so long; a place in it is a commit's number times a thousand, and must fit.
    private static final long FARTHEST = 1_000_000_000_000L;

    private final Feed feed;

    FeedEndpoint(Feed feed) {
        this.feed = feed;
    }

    @AllowedRoles({INTEGRATOR, ADMIN, AUDITOR, PLATFORM_AUDITOR})
    @GetMapping
    @Reads(Reads.LEDGER)
    ResponseEntity<List<CloudEvent>> after(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "") List<String> types,
            Portion portion) {
        if (after < 0 || after > FARTHEST) {
            throw INVALID_REQUEST
                    .because("after must be the number of a commit, or 0")
                    .at("/after", "must be from 0 to " + FARTHEST);
        }
        if (portion.cursor() != null) {
            throw INVALID_REQUEST
                    .because("what follows a part is asked for by after")
                    .at("/cursor", "is not known here");
        }
        var tenant = CurrentTenant.get();
        var wanted = known(types);
        var limit = portion.limit(USUAL);
        var part = feed.after(tenant, after, limit, wanted.isEmpty() ? Set.copyOf(PublicFacts.TYPES) : wanted);
        return ResponseEntity.ok()
                .contentType(BATCH)
                .header(HttpHeaders.LINK, next(tenant, part.reached(), limit, wanted))
                .body(part.events());
    }

    private static Set<String> known(List<String> types) {
        var wanted = new LinkedHashSet<>(types);
        if (!PublicFacts.TYPES.containsAll(wanted)) {
            throw INVALID_REQUEST
                    .because("a type is asked for that the feed does not have")
                    .at("/types", "must be of " + String.join(", ", PublicFacts.TYPES));
        }
        return wanted;
    }

    private static String next(TenantId tenant, long reached, int limit, Set<String> types) {
        var only = types.isEmpty() ? "" : "&types=" + String.join(",", types);
        return "</api/v1/tenants/%s/feed?after=%d&limit=%d%s>; rel=\"next\"".formatted(tenant, reached, limit, only);
    }
}
