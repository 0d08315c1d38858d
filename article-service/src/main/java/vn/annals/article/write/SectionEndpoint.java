package vn.annals.article.write;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.EDITOR;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.annals.article.intake.SectionForm;
import vn.annals.article.view.SectionView;
import vn.annals.article.view.SectionViews;
import vn.annals.contracts.article.SectionCommand.OpenSection;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController
class SectionEndpoint {

    private final Commands commands;
    private final SectionViews sections;

    SectionEndpoint(Commands commands, SectionViews sections) {
        this.commands = commands;
        this.sections = sections;
    }

    @PostMapping("/api/v1/tenants/{tenant}/sections")
    @AllowedRoles({ADMIN, APPROVER, EDITOR})
    ResponseEntity<SectionView> open(@RequestBody JsonNode body) {
        var form = SectionForm.read(body);
        var last = sections.all().stream().mapToInt(SectionView::order).max().orElse(0);
        var section = new OpenSection(form.id(), form.name(), last + 1);
        var accepted = commands.send(section);
        var location = URI.create("/api/v1/tenants/" + CurrentTenant.get() + "/sections/"
                + form.id().value());
        sections.after(accepted.commit());
        return ResponseEntity.created(location)
                .headers(accepted.headers())
                .body(new SectionView(form.id().value(), form.name(), section.position()));
    }
}
