package vn.annals.article.read.settings;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.article.view.SettingsView;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.read.ReadBarrier;

@RestController
class SettingsEndpoint {

    private final SettingsStore settings;
    private final ReadBarrier barrier;

    SettingsEndpoint(SettingsStore settings, ReadBarrier barrier) {
        this.settings = settings;
        this.barrier = barrier;
    }

    @GetMapping("/api/v1/tenants/{tenant}/settings")
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, PLATFORM_AUDITOR})
    ResponseEntity<SettingsView> settings() {
        barrier.requested(SettingsProjection.SLICE);
        var view = settings.now();
        return Answers.read(view.revision(), view);
    }
}
