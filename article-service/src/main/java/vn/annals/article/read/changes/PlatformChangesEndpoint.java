package vn.annals.article.read.changes;

import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;

/** What stands in the platform's own ledger: the life of tenants, and who works across them. */
@RestController
class PlatformChangesEndpoint {

    private final Changes changes;

    PlatformChangesEndpoint(Changes changes) {
        this.changes = changes;
    }

    @GetMapping("/api/v1/platform/changes")
    @Reads(ChangesProjection.SLICE)
    @AllowedRoles(
            value = {PLATFORM_ADMIN, PLATFORM_AUDITOR},
            platform = true)
    ChangesPage changes(
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable List<String> type,
            Portion portion) {
        return changes.find(
                FindChanges.all().by(by).ofTypes(type).between(from, to).page(portion));
    }
}
