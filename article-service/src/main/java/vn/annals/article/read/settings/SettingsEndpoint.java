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
import vn.annals.kernel.service.read.Reads;

@RestController
class SettingsEndpoint {

    private final SettingsStore settings;

    SettingsEndpoint(SettingsStore settings) {
        this.settings = settings;
    }

    @GetMapping("/api/v1/tenants/{tenant}/settings")
    @Reads(SettingsProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, PLATFORM_AUDITOR})
    ResponseEntity<SettingsView> settings() {
        var view = settings.now();
        return Answers.read(view.revision(), view);
    }
}
