package vn.annals.article.read.comments;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.article.view.CommentView;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/articles/{id}/comments")
class CommentsEndpoint {

    private static final Set<String> STATES = Set.of("open", "resolved");

    private final Comments comments;

    CommentsEndpoint(Comments comments) {
        this.comments = comments;
    }

    @GetMapping
    @Reads(CommentsProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    CommentsPage comments(
            @PathVariable String id, @RequestParam(required = false) @Nullable String state, Portion portion) {
        if (state != null && !STATES.contains(state)) {
            throw EdgeRefusal.INVALID_REQUEST
                    .because("state must be open or resolved")
                    .at("/state", "must be open or resolved");
        }
        return comments.of(id, state, portion);
    }

    @GetMapping("/{comment}")
    @Reads(CommentsProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    CommentView comment(@PathVariable String id, @PathVariable String comment) {
        return comments.one(id, comment);
    }
}
