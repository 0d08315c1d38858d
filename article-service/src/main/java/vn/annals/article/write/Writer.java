package vn.annals.article.write;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.tenancy.Role;

/** Who holds the pen: the acting person or program, and the role that let it act. */
record Writer(String actor, @Nullable String role) {

    private static final Set<String> DESK = Set.of(Role.EDITOR.word(), Role.APPROVER.word(), Role.ADMIN.word());

    boolean worksAtTheDesk() {
        return role != null && DESK.contains(role);
    }

    boolean mayChange(Manuscript manuscript) {
        return worksAtTheDesk() || manuscript.author().equals(actor);
    }
}
