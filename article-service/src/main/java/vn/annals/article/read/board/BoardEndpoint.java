package vn.annals.article.read.board;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Reads;

@RestController
class BoardEndpoint {

    private static final int MOST = 100;
    private static final int USUAL = 20;
    private static final Set<String> STATES =
            Set.of("draft", "review", "approved", "scheduled", "publishing", "live", "withdrawn", "archived");

    private final Board board;

    BoardEndpoint(Board board) {
        this.board = board;
    }

    @GetMapping("/api/v1/tenants/{tenant}/articles")
    @Reads(BoardProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    BoardPage board(@RequestParam Map<String, String> query) {
        return board.find(wanted(query));
    }

    private static FindBoard wanted(Map<String, String> query) {
        var state = word(query, "state");
        if (state != null && !STATES.contains(state)) {
            throw EdgeRefusal.INVALID_REQUEST.because(
                    "state must be one of " + STATES.stream().sorted().toList());
        }
        return new FindBoard(
                state,
                word(query, "section"),
                word(query, "author"),
                word(query, "q"),
                BoardOrder.of(query.getOrDefault("sort", "-updatedAt")),
                word(query, "cursor"),
                limit(query.getOrDefault("limit", String.valueOf(USUAL))));
    }

    private static @Nullable String word(Map<String, String> query, String name) {
        var word = query.getOrDefault(name, "").strip();
        return word.isEmpty() ? null : word;
    }

    private static int limit(String word) {
        if (!word.matches("[1-9][0-9]{0,2}") || Integer.parseInt(word) > MOST) {
            throw EdgeRefusal.INVALID_REQUEST.because("limit must be a number from 1 to " + MOST);
        }
        return Integer.parseInt(word);
    }
}
