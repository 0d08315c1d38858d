package vn.annals.article.read.changes;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.contracts.audit.AuditEvent;
import vn.annals.contracts.audit.AuditEvent.JournalAsked;
import vn.annals.kernel.service.command.LookEntries;

/**
 * Tells in the journal what those who audit asked it. Whatever was typed that is nobody's and nothing's here stays out: it could
 * be a name, or another tenant's, and would stand in this ledger for ever.
 */
@Component
class JournalLooks {

    private static final Pattern TYPE = Pattern.compile("[a-z]{1,20}\\.[A-Za-z]{1,40}");
    private static final int MOST_TYPES = 50;

    private final LookEntries ledger;
    private final ChangesStore changes;
    private final TitlesStore titles;

    JournalLooks(LookEntries ledger, ChangesStore changes, TitlesStore titles) {
        this.ledger = ledger;
        this.changes = changes;
        this.titles = titles;
    }

    void enter(JournalAsked asked) {
        var look = new JournalAsked(
                known(asked.by(), changes::hasActed),
                known(asked.article(), titles::hasArticle),
                asked.commit(),
                asked.question(),
                types(asked.types()),
                asked.since(),
                asked.until());
        ledger.enter(look, look.further());
    }

    private static List<String> types(List<String> asked) {
        return asked.stream()
                .map(type -> TYPE.matcher(type).matches() ? type : AuditEvent.UNKNOWN)
                .distinct()
                .limit(MOST_TYPES)
                .toList();
    }

    private static @Nullable String known(@Nullable String id, Predicate<String> isHere) {
        return id == null || isHere.test(id) ? id : AuditEvent.UNKNOWN;
    }
}
