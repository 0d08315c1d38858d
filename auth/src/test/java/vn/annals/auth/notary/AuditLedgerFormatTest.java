package vn.annals.auth.notary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.audit.AuditEvent;
import vn.annals.contracts.audit.AuditEvent.CommitOpened;
import vn.annals.contracts.audit.AuditEvent.CommitsRead;
import vn.annals.contracts.audit.AuditEvent.JournalAsked;
import vn.annals.contracts.audit.AuditEvent.LookedFurther;
import vn.annals.contracts.audit.AuditEvent.ProofAsked;
import vn.annals.contracts.audit.AuditEvent.SiteSeen;
import vn.annals.kernel.service.trial.LedgerFormat;

class AuditLedgerFormatTest extends LedgerFormat {

    private static final String ID = "0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10";
    private static final Instant AT = Instant.parse("2026-11-28T08:15:30.123Z");

    AuditLedgerFormatTest() {
        super(AuditEvent.class);
    }

    @Override
    protected Stream<AuditEvent> events() {
        return Stream.of(
                new JournalAsked(ID, ID, 41L, "published-alone", List.of("account.SignedIn"), AT, AT),
                new SiteSeen(AT),
                new CommitOpened(41),
                new ProofAsked(41),
                new CommitsRead(),
                new LookedFurther("CommitOpened"));
    }

    @Test
    void a_question_for_everything_is_read() {
        assertThat(read("{}", "audit.JournalAsked"))
                .isEqualTo(new JournalAsked(null, null, null, null, List.of(), null, null));
    }
}
