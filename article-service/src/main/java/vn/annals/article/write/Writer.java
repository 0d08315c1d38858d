package vn.annals.article.write;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.tenancy.Role;

/** Who holds the pen, and when: the acting person or program, and the role that let it act. */
record Writer(String actor, @Nullable String role, Instant now) {

    private static final Set<String> DESK = Set.of(Role.EDITOR.word(), Role.APPROVER.word(), Role.ADMIN.word());

    static Writer of(MetaData meta, Clock clock) {
        var actor = meta.get(CommitContext.ACTOR) instanceof String name ? name : "";
        var role = meta.get(CommitContext.ROLE) instanceof String word ? word : null;
        return new Writer(actor, role, clock.instant());
    }

    boolean worksAtTheDesk() {
        return role != null && DESK.contains(role);
    }

    boolean mayChange(Manuscript manuscript) {
        return worksAtTheDesk() || manuscript.author().equals(actor);
    }
}
