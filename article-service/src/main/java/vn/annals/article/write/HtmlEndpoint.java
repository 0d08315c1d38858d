package vn.annals.article.write;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.annals.article.intake.ArticleIntake;
import vn.annals.article.text.Markup;
import vn.annals.kernel.service.access.AllowedRoles;

/** Shows what markup becomes, and writes nothing. */
@RestController
class HtmlEndpoint {

    private final ArticleIntake intake;

    HtmlEndpoint(ArticleIntake intake) {
        this.intake = intake;
    }

    @PostMapping("/api/v1/tenants/{tenant}/html")
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, INTEGRATOR})
    Markup read(@RequestBody JsonNode body) {
        return intake.markup(body);
    }
}
