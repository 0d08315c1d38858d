package vn.annals.media.read.usage;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Reads;

@RestController
class UsageEndpoint {

    private final UsageStore usage;

    UsageEndpoint(UsageStore usage) {
        this.usage = usage;
    }

    record UsagePage(List<Use> items) {}

    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    @GetMapping("/api/v1/tenants/{tenant}/media/{id}/usage")
    @Reads(UsageProjection.SLICE)
    UsagePage uses(@PathVariable String id) {
        return usage.usesOf(id)
                .map(UsagePage::new)
                .orElseThrow(() -> MEDIA_NOT_FOUND.because("there is no such asset"));
    }
}
