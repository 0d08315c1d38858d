package vn.annals.kernel.service.command;

import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import vn.annals.kernel.ledger.CommandAlreadyCommitted;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Enters into the tenant's ledger what this service has learnt or done elsewhere, and nobody could have refused. */
public class FactEntries {

    private final TenantLedgers ledgers;
    private final Envelopes envelopes;

    FactEntries(TenantLedgers ledgers, Envelopes envelopes) {
        this.ledgers = ledgers;
        this.envelopes = envelopes;
    }

    /** Whether these facts, which have one name for ever, were new. All of them stand in one commit. */
    public boolean enter(String name, List<?> facts) {
        var meta = envelopes.learnt(name).toMetaData();
        var events = facts.stream()
                .map(fact -> new GenericEventMessage<Object>(fact, meta))
                .toList();
        try {
            ledgers.ledger(CurrentTenant.get()).appendEvents(events);
            return true;
        } catch (CommandAlreadyCommitted before) {
            return false;
        }
    }

    /** Whether facts of this name stand in the ledger. */
    public boolean stands(String name) {
        var command = envelopes.learnt(name).command();
        return ledgers.ledger(CurrentTenant.get()).commitOf(command).isPresent();
    }
}
