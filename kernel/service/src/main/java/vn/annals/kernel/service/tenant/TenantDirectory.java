package vn.annals.kernel.service.tenant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;
import vn.annals.kernel.service.read.LocalSlice;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** All tenants there are, from the platform's own ledger. */
@LocalSlice
@ProcessingGroup(TenantDirectory.SLICE)
public class TenantDirectory {

    static final String SLICE = "tenant-directory";

    private final Map<String, TenantRow> rows = new ConcurrentHashMap<>();

    TenantDirectory() {}

    public Optional<TenantRow> find(TenantId tenant) {
        return Optional.ofNullable(rows.get(tenant.value()));
    }

    /** The active tenant whose public site answers under this name. */
    public Optional<TenantRow> findByHostname(String hostname) {
        return rows.values().stream()
                .filter(row -> row.hostnames().contains(hostname))
                .findFirst();
    }

    public Collection<TenantRow> all() {
        return List.copyOf(rows.values());
    }

    @EventHandler
    void on(TenantEvent event) {
        if (!CurrentTenant.get().equals(TenantId.PLATFORM)) {
            throw new IllegalStateException("an event of a tenant's life outside the platform's ledger");
        }
        switch (event) {
            case TenantRegistered registered -> rows.putIfAbsent(registered.slug(), row(registered));
            case TenantActivated _, TenantResumed _ -> move(event.slug(), TenantRow.State.ACTIVE);
            case TenantSuspended _ -> move(event.slug(), TenantRow.State.SUSPENDED);
        }
    }

    private void move(String slug, TenantRow.State state) {
        rows.computeIfPresent(slug, (_, row) -> row.in(state));
    }

    private static TenantRow row(TenantRegistered event) {
        return new TenantRow(
                event.slug(), event.name(), event.locality(), event.hostnames(), TenantRow.State.PROVISIONING);
    }
}
