package vn.annals.article.read.search;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.article.view.ArticleSearch;
import vn.annals.article.view.SectionView;
import vn.annals.article.view.SectionViews;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Reads;

/** What those who write may be about to type. */
@RestController
class SuggestEndpoint {

    private static final int MOST = 10;

    private final ArticleSearch search;
    private final SectionViews sections;

    SuggestEndpoint(ArticleSearch search, SectionViews sections) {
        this.search = search;
        this.sections = sections;
    }

    record Suggestions(List<String> items) {}

    @GetMapping("/api/v1/tenants/{tenant}/search/suggest")
    @Reads({SearchProjection.SLICE, "sections"})
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    Suggestions suggest(@RequestParam(defaultValue = "") String q) {
        var names = sections.all().open().stream().map(SectionView::name).toList();
        return new Suggestions(search.suggested(q, false, names, MOST));
    }
}
