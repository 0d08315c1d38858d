package vn.annals.contracts.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What somebody who audits looked at, told once in a quarter of an hour; who it was stands beside it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface AuditEvent {

    /** Stands where somebody asked for what was never in the tenant. */
    String UNKNOWN = "?";

    /** Of such looks there were more than are told one by one. */
    default LookedFurther further() {
        return new LookedFurther(getClass().getSimpleName());
    }

    /** The tenant's journal was asked; null and empty where nothing was said. */
    @Revision("1")
    record JournalAsked(
            @Nullable String by,
            @Nullable String article,
            @Nullable Long commit,
            @Nullable String question,
            List<String> types,
            @Nullable Instant since,
            @Nullable Instant until)
            implements AuditEvent {
        public JournalAsked {
            types = types == null ? List.of() : List.copyOf(types);
        }
    }

    /** The public site as of an instant. */
    @Revision("1")
    record SiteSeen(Instant instant) implements AuditEvent {}

    /** One commit as it lies in storage. */
    @Revision("1")
    record CommitOpened(long commit) implements AuditEvent {}

    /** What shows that a commit stands in the signed tree. */
    @Revision("1")
    record ProofAsked(long commit) implements AuditEvent {}

    /** The ledger itself, page by page. */
    @Revision("1")
    record CommitsRead() implements AuditEvent {}

    /** {@code look} is the kind of which there were further ones. */
    @Revision("1")
    record LookedFurther(String look) implements AuditEvent {}
}
