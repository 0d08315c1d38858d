package vn.annals.auth.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_CLOSED;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_EXISTS;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_ACTIVE;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_FOUND;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_SUSPENDED;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.write.TenantState.Absent;
import vn.annals.auth.write.TenantState.Active;
import vn.annals.auth.write.TenantState.Closed;
import vn.annals.auth.write.TenantState.Provisioning;
import vn.annals.auth.write.TenantState.Suspended;
import vn.annals.contracts.tenant.TenantCommand.ActivateTenant;
import vn.annals.contracts.tenant.TenantCommand.CloseTenant;
import vn.annals.contracts.tenant.TenantCommand.DescribeTenant;
import vn.annals.contracts.tenant.TenantCommand.RegisterTenant;
import vn.annals.contracts.tenant.TenantCommand.ResumeTenant;
import vn.annals.contracts.tenant.TenantCommand.SuspendTenant;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantClosed;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;
import vn.annals.kernel.refusal.Refusal;

@Aggregate
class Tenant {

    @AggregateIdentifier
    private String slug;

    private TenantState state = new Absent();
    private @Nullable Description description;

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
    void handle(DescribeTenant command) {
        var wanted = new Description(command.name(), command.locality(), command.hostnames());
        switch (state) {
            case Absent _ -> throw unknown();
            case Closed _ -> throw closed();
            case Provisioning _, Active _, Suspended _ -> {
                if (!wanted.equals(description)) {
                    apply(new TenantDescribed(slug, wanted.name(), wanted.locality(), wanted.hostnames()));
                }
            }
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseTenant command) {
        switch (state) {
            case Absent _ -> throw unknown();
            case Provisioning _ -> throw TENANT_NOT_ACTIVE.because("only a tenant that was active can be closed");
            case Active _, Suspended _ -> apply(new TenantClosed(slug, command.reason()));
            case Closed _ -> {}
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ActivateTenant command) {
        switch (state) {
            case Absent _ -> throw unknown();
            case Provisioning _ -> apply(new TenantActivated(slug));
            case Active _, Suspended _, Closed _ -> {}
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
            case Closed _ -> throw closed();
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
            case Closed _ -> throw closed();
        }
    }

    @EventSourcingHandler
    void on(TenantEvent event) {
        slug = event.slug();
        state = state.after(event);
        switch (event) {
            case TenantRegistered told -> description = new Description(told.name(), told.locality(), told.hostnames());
            case TenantDescribed told -> description = new Description(told.name(), told.locality(), told.hostnames());
            case TenantActivated _, TenantSuspended _, TenantResumed _, TenantClosed _ -> {}
        }
    }

    // Creation is allowed everywhere so that a stranger's slug is refused with our own code instead of Axon's
    // exception.
    private static Refusal unknown() {
        return TENANT_NOT_FOUND.because("no tenant has this slug");
    }

    private static Refusal closed() {
        return TENANT_CLOSED.because("this tenant is closed for good");
    }

    private record Description(String name, @Nullable String locality, List<String> hostnames) {}
}
