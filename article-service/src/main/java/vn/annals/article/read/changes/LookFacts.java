package vn.annals.article.read.changes;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.audit.AuditEvent;
import vn.annals.contracts.audit.AuditEvent.CommitOpened;
import vn.annals.contracts.audit.AuditEvent.CommitsRead;
import vn.annals.contracts.audit.AuditEvent.JournalAsked;
import vn.annals.contracts.audit.AuditEvent.LookedFurther;
import vn.annals.contracts.audit.AuditEvent.ProofAsked;
import vn.annals.contracts.audit.AuditEvent.SiteSeen;

/** What was looked at, and with which question. */
final class LookFacts {

    private static final String COMMIT = "commit";

    private LookFacts() {}

    static Document of(AuditEvent event) {
        return switch (event) {
            case JournalAsked asked -> question(asked);
            case SiteSeen site -> new Document("instant", site.instant().toString());
            case CommitOpened opened -> new Document(COMMIT, opened.commit());
            case ProofAsked asked -> new Document(COMMIT, asked.commit());
            case CommitsRead _ -> new Document();
            case LookedFurther further -> new Document("look", further.look());
        };
    }

    private static Document question(JournalAsked asked) {
        var facts = new Document("by", asked.by())
                .append("article", asked.article())
                .append(COMMIT, asked.commit())
                .append("question", asked.question())
                .append("types", asked.types())
                .append("since", text(asked.since()))
                .append("until", text(asked.until()));
        facts.values().removeIf(said -> said == null || said.equals(List.of()));
        return facts;
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
