package vn.annals.auth.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_EXISTS;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_ACTIVE;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_FOUND;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_SUSPENDED;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.annals.auth.write.TenantState.Absent;
import vn.annals.auth.write.TenantState.Active;
import vn.annals.auth.write.TenantState.Provisioning;
import vn.annals.auth.write.TenantState.Suspended;
import vn.annals.contracts.tenant.TenantCommand.ActivateTenant;
import vn.annals.contracts.tenant.TenantCommand.RegisterTenant;
import vn.annals.contracts.tenant.TenantCommand.ResumeTenant;
import vn.annals.contracts.tenant.TenantCommand.SuspendTenant;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;
import vn.annals.kernel.refusal.Refusal;

@Aggregate
class Tenant {

    @AggregateIdentifier
    private String slug;

    private TenantState state = new Absent();

    protected Tenant() {
        // Axon rebuilds the tenant from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterTenant command) {
        SlugPolicy.check(command.slug());
        if (!(state instanceof Absent)) {
            throw TENANT_EXISTS.because("a tenant with this slug is registered already");
        }
        apply(new TenantRegistered(command.slug(), command.name(), command.locality(), command.hostnames()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ActivateTenant command) {
        switch (state) {
            case Absent _ -> throw unknown();
            case Provisioning _ -> apply(new TenantActivated(slug));
            case Active _, Suspended _ -> {}
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SuspendTenant command) {
        switch (state) {
            case Absent _ -> throw unknown();
            case Provisioning _ -> throw TENANT_NOT_ACTIVE.because("only an active tenant can be suspended");
            case Active _ -> apply(new TenantSuspended(slug, command.reason()));
            case Suspended _ -> {}
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ResumeTenant command) {
        switch (state) {
            case Absent _ -> throw unknown();
            case Provisioning _ -> throw TENANT_NOT_SUSPENDED.because("only a suspended tenant can be resumed");
            case Suspended _ -> apply(new TenantResumed(slug));
            case Active _ -> {}
        }
    }

    @EventSourcingHandler
    void on(TenantEvent event) {
        slug = event.slug();
        state = TenantState.after(event);
    }

    // Creation is allowed everywhere so that a stranger's slug is refused with our own code instead of Axon's
    // exception.
    private static Refusal unknown() {
        return TENANT_NOT_FOUND.because("no tenant has this slug");
    }
}
