package vn.annals.article.read.article;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.article.view.ArticleView;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Reads;

@RestController
class OneArticleEndpoint {

    private final ArticleAnswers articles;

    OneArticleEndpoint(ArticleAnswers articles) {
        this.articles = articles;
    }

    @GetMapping("/api/v1/tenants/{tenant}/articles/{id}")
    @Reads(ArticleProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    ResponseEntity<ArticleView> article(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable Instant asOf) {
        var view = find(id, revision, asOf);
        return ResponseEntity.ok().eTag(view.etag()).body(view);
    }

    private ArticleView find(String id, @Nullable Integer revision, @Nullable Instant asOf) {
        if (asOf != null) {
            return articles.asOf(id, asOf);
        }
        return revision == null ? articles.now(id) : articles.ofRevision(id, revision);
    }
}
