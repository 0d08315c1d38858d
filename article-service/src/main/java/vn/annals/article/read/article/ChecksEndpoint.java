package vn.annals.article.read.article;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.article.check.Checks;
import vn.annals.article.check.Finding;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Reads;

/** Says what is wrong with a text before anybody publishes it. */
@RestController
class ChecksEndpoint {

    private final ArticleAnswers articles;

    ChecksEndpoint(ArticleAnswers articles) {
        this.articles = articles;
    }

    record Checked(int revision, List<Finding> items) {}

    @GetMapping("/api/v1/tenants/{tenant}/articles/{id}/checks")
    @Reads(ArticleProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    Checked checks(@PathVariable String id, @RequestParam(required = false) @Nullable Integer revision) {
        var number = revision == null ? articles.now(id).revision() : revision;
        return new Checked(number, Checks.of(articles.textOf(id, number)));
    }
}
