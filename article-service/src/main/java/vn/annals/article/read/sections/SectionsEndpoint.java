package vn.annals.article.read.sections;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.article.view.SectionView;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.read.Reads;

@RestController
class SectionsEndpoint {

    private final SectionsStore sections;

    SectionsEndpoint(SectionsStore sections) {
        this.sections = sections;
    }

    record Answer(List<SectionView> items) {}

    @GetMapping("/api/v1/tenants/{tenant}/sections")
    @Reads(SectionsProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    ResponseEntity<Answer> sections() {
        // First, so that the number is never newer than what is answered under it.
        var revision = sections.revision();
        return Answers.read(revision, new Answer(sections.all().open()));
    }
}
