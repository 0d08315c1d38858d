package vn.annals.auth.read.directory;

import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_FOUND;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.TenantAnswer;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/tenants")
class DirectoryEndpoint {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");

    private final DirectoryStore directory;

    DirectoryEndpoint(DirectoryStore directory) {
        this.directory = directory;
    }

    @AllowedRoles(
            value = {AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_ADMIN, PLATFORM_AUDITOR},
            platform = true)
    @GetMapping
    @Reads(DirectoryProjection.SLICE)
    DirectoryPage list(Portion portion) {
        var caller = Caller.current();
        var tenants = caller.has(PLATFORM_ADMIN, PLATFORM_AUDITOR) ? directory.all() : directory.some(caller.tenants());
        var limit = portion.limit(Portion.MOST);
        var last = portion.from(SLUG, place -> place.group()).orElse("");
        var rest = tenants.stream()
                .filter(tenant -> tenant.slug().compareTo(last) > 0)
                .toList();
        var shown = rest.subList(0, Math.min(limit, rest.size()));
        return new DirectoryPage(
                shown, rest.size() > shown.size() ? shown.getLast().slug() : null);
    }

    @AllowedRoles(
            value = {AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_ADMIN, PLATFORM_AUDITOR},
            platform = true)
    @GetMapping("/{tenant}")
    @Reads(DirectoryProjection.SLICE)
    TenantAnswer show(@PathVariable String tenant) {
        return directory.find(tenant).orElseThrow(() -> TENANT_NOT_FOUND.because("there is no such tenant"));
    }
}
