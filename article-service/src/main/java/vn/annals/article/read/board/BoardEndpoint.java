package vn.annals.article.read.board;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.article.view.SectionViews;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;

@RestController
class BoardEndpoint {

    private static final int USUAL = 20;
    private static final String USUAL_SORT = "-updatedAt";
    private static final Set<String> STATES =
            Set.of("draft", "review", "approved", "scheduled", "publishing", "live", "withdrawn", "archived");

    private final Board board;
    private final SectionViews sections;

    BoardEndpoint(Board board, SectionViews sections) {
        this.board = board;
        this.sections = sections;
    }

    @GetMapping("/api/v1/tenants/{tenant}/articles")
    @Reads({BoardProjection.SLICE, "sections"})
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    BoardPage board(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String author,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            Portion portion) {
        return board.find(new FindBoard(
                known(word(state)),
                section.isBlank() ? null : sections.all().asked(section.strip()).id(),
                word(author),
                word(q),
                order(word(sort), word(q)),
                BoardCursor.read(portion),
                portion.limit(USUAL)));
    }

    private static @Nullable String known(@Nullable String state) {
        if (state != null && !STATES.contains(state)) {
            var known = "must be one of " + STATES.stream().sorted().toList();
            throw EdgeRefusal.INVALID_REQUEST.because("state " + known).at("/state", known);
        }
        return state;
    }

    /** Who asks for words and for no order wants the best finds first. */
    private static @Nullable BoardOrder order(@Nullable String sort, @Nullable String q) {
        return sort == null && q != null ? null : BoardOrder.of(sort == null ? USUAL_SORT : sort);
    }

    private static @Nullable String word(String asked) {
        var word = asked.strip();
        return word.isEmpty() ? null : word;
    }
}
