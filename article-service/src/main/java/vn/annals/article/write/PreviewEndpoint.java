package vn.annals.article.write;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import vn.annals.article.intake.PreviewForm;
import vn.annals.article.preview.PreviewLink;
import vn.annals.article.preview.PreviewLinks;
import vn.annals.article.view.PreviewGrants;
import vn.annals.contracts.article.ArticleCommand.GrantPreview;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Gives out links by which people without an account see a text that is not public. */
@RestController
class PreviewEndpoint {

    private final Commands commands;
    private final PreviewGrants grants;
    private final PreviewLinks links;

    PreviewEndpoint(Commands commands, PreviewGrants grants, PreviewLinks links) {
        this.commands = commands;
        this.grants = grants;
        this.links = links;
    }

    /** Whoever holds {@code url} sees the revision until then. */
    record Given(String url, Instant expiresAt) {}

    @PostMapping("/api/v1/tenants/{tenant}/articles/{id}/previews")
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, INTEGRATOR})
    ResponseEntity<Given> grant(@PathVariable String id, @RequestBody(required = false) @Nullable JsonNode body) {
        var article = ArticleEndpoint.idIn(id);
        var form = PreviewForm.read(body);
        // Nothing may stand in the history that was never given out.
        links.demandASecret();
        var accepted = commands.send(new GrantPreview(article, form.revision(), form.validFor()));
        var granted = grants.in(accepted.commit().orElseThrow());
        var link = new PreviewLink(CurrentTenant.get(), article, granted.shown(), granted.until());
        var url = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + links.path(link);
        return ResponseEntity.created(URI.create(url))
                .headers(accepted.headers())
                .body(new Given(url, granted.until()));
    }
}
