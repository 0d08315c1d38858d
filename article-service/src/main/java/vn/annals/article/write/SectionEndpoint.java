package vn.annals.article.write;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.EDITOR;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.annals.article.intake.SectionForm;
import vn.annals.article.view.SectionTree;
import vn.annals.article.view.SectionUse;
import vn.annals.article.view.SectionView;
import vn.annals.article.view.SectionViews;
import vn.annals.contracts.article.SectionCommand.ArrangeSection;
import vn.annals.contracts.article.SectionCommand.CloseSection;
import vn.annals.contracts.article.SectionCommand.OpenSection;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SectionRefusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.ExpectedRevision;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/sections")
class SectionEndpoint {

    private final Commands commands;
    private final SectionViews sections;
    private final SectionUse use;

    SectionEndpoint(Commands commands, SectionViews sections, SectionUse use) {
        this.commands = commands;
        this.sections = sections;
        this.use = use;
    }

    @PostMapping
    @AllowedRoles({ADMIN, APPROVER, EDITOR})
    ResponseEntity<SectionView> open(@RequestBody JsonNode body) {
        var tree = sections.all();
        var form = SectionForm.read(body, word -> tree.named(word).map(SectionView::id));
        var id = new SectionId(tree.idAt(form.slug()));
        if (tree.isTaken(form.slug(), id.value()) || tree.hasMoved(id.value(), form.slug())) {
            throw SectionRefusal.SECTION_EXISTS.because("a section has or had this address");
        }
        var accepted = commands.send(new OpenSection(id, form.name(), form.parent(), place(form, tree)));
        var location = URI.create(all() + "/" + id.value());
        return Answers.shown(accepted, all(), () -> ResponseEntity.created(location)
                .headers(accepted.headers())
                .body(sections.after(accepted.commit()).find(id.value()).orElseThrow()));
    }

    @PutMapping("/{id}")
    @AllowedRoles({ADMIN, APPROVER, EDITOR})
    ResponseEntity<SectionView> arrange(
            @PathVariable String id, ExpectedRevision expected, @RequestBody JsonNode body) {
        var tree = sections.all();
        var now = known(id, tree);
        var form = SectionForm.read(body, word -> tree.named(word).map(SectionView::id));
        var slug = form.slugChosen() ? form.slug() : now.slug();
        if (tree.isTaken(slug, id)) {
            throw SectionRefusal.SECTION_EXISTS
                    .because("a section has or had this address")
                    .at("/slug", "is taken");
        }
        if (form.parent() != null && tree.isBelow(form.parent().value(), id)) {
            throw SectionRefusal.SECTION_LOOP
                    .because("a section cannot stand below itself")
                    .at("/parent", "stands below this section");
        }
        var order = form.order() == null ? now.order() : form.order();
        var accepted = commands.send(
                new ArrangeSection(new SectionId(id), expected.orNull(), form.name(), slug, form.parent(), order));
        return Answers.shown(accepted, all(), () -> ResponseEntity.ok()
                .headers(headers(expected, accepted))
                .body(sections.after(accepted.commit()).find(id).orElseThrow()));
    }

    @DeleteMapping("/{id}")
    @AllowedRoles({ADMIN, APPROVER, EDITOR})
    ResponseEntity<Void> close(@PathVariable String id, ExpectedRevision expected) {
        var tree = sections.all();
        var section = known(id, tree);
        if (tree.hasChildren(id)) {
            throw SectionRefusal.SECTION_IN_USE.because("sections stand below it; move or close them first");
        }
        if (use.holdsLiveArticles(section)) {
            throw SectionRefusal.SECTION_IN_USE.because("live articles stand in it; move or withdraw them first");
        }
        var accepted = commands.send(new CloseSection(new SectionId(id), expected.orNull()));
        return Answers.shown(accepted, all(), () -> {
            sections.after(accepted.commit());
            return ResponseEntity.noContent()
                    .headers(headers(expected, accepted))
                    .build();
        });
    }

    /** Where sections are read: all of them at once. */
    private static URI all() {
        return URI.create("/api/v1/tenants/" + CurrentTenant.get() + "/sections");
    }

    // The arrangement that this change made. The newest may be another's, which the caller has not seen.
    private static HttpHeaders headers(ExpectedRevision expected, Accepted<?> accepted) {
        var headers = accepted.headers();
        var seen = expected.orNull();
        if (seen != null) {
            headers.setETag(ExpectedRevision.etag(accepted.commit().isPresent() ? seen + 1 : seen, null));
        }
        return headers;
    }

    private static SectionView known(String id, SectionTree tree) {
        return tree.find(id).orElseThrow(() -> SectionRefusal.SECTION_NOT_FOUND.because("there is no such section"));
    }

    private static int place(SectionForm form, SectionTree tree) {
        var parent = form.parent() == null ? null : form.parent().value();
        return form.order() == null ? tree.lastBelow(parent) + 1 : form.order();
    }
}
