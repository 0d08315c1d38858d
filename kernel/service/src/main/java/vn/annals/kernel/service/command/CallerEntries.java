package vn.annals.kernel.service.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.CommandAlreadyCommitted;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Enters what a caller orders into the tenant's ledger; whoever it is meant for carries it out. */
public class CallerEntries {

    private final TenantLedgers ledgers;
    private final Envelopes envelopes;

    CallerEntries(TenantLedgers ledgers, Envelopes envelopes) {
        this.ledgers = ledgers;
        this.envelopes = envelopes;
    }

    /** What this very request has ordered before, when it is a repeat. */
    public Optional<Accepted<Void>> entered(Class<?> order) {
        return envelopes
                .repeatable(order)
                .map(id -> ledgers.ledger(CurrentTenant.get()).commitOf(id.toString()))
                .filter(OptionalLong::isPresent)
                .map(commit -> new Accepted<>(null, commit));
    }

    public Accepted<Void> enter(Object order, @Nullable String reason) {
        var context = envelopes.context(order, reason);
        var ledger = ledgers.ledger(CurrentTenant.get());
        try {
            ledger.appendEvents(List.of(new GenericEventMessage<Object>(order, context.toMetaData())));
            return new Accepted<>(null, ledger.commitOf(context.command()));
        } catch (CommandAlreadyCommitted before) {
            return new Accepted<>(null, OptionalLong.of(before.commit()));
        }
    }
}
