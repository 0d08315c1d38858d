package vn.annals.article.read.diff;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.article.compare.Comparison;
import vn.annals.article.compare.Diff;
import vn.annals.article.view.ArticleViews;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Reads;

@RestController
class DiffEndpoint {

    private final ArticleViews articles;

    DiffEndpoint(ArticleViews articles) {
        this.articles = articles;
    }

    @GetMapping("/api/v1/tenants/{tenant}/articles/{id}/diff")
    @Reads("article")
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    Diff diff(@PathVariable String id, @RequestParam int from, @RequestParam int to) {
        var article = articleIn(id);
        return Comparison.of(from, articles.textOf(article, from), to, articles.textOf(article, to));
    }

    private static ArticleId articleIn(String path) {
        try {
            return new ArticleId(path);
        } catch (IllegalArgumentException notAnId) {
            throw ArticleRefusal.ARTICLE_NOT_FOUND.because("there is no such article");
        }
    }
}
