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
import vn.annals.contracts.tenant.TenantEvent.TenantClosed;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
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
    private final Map<String, String> hostnames = new ConcurrentHashMap<>();

    public TenantDirectory() {}

    public Optional<TenantRow> find(TenantId tenant) {
        return Optional.ofNullable(rows.get(tenant.value()));
    }

    /** The tenant whose public site answers under this name, whatever its state. */
    public Optional<TenantRow> findByHostname(String hostname) {
        return Optional.ofNullable(hostnames.get(hostname)).map(rows::get);
    }

    /** The slug of the tenant that each hostname belongs to. */
    public Map<String, String> hostnames() {
        return Map.copyOf(hostnames);
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
            case TenantRegistered registered -> {
                rows.putIfAbsent(registered.slug(), row(registered));
                claim(registered.slug(), registered.hostnames());
            }
            case TenantDescribed described -> {
                rows.computeIfPresent(described.slug(), (_, row) -> row.described(described));
                claim(described.slug(), described.hostnames());
            }
            case TenantActivated _, TenantResumed _ -> move(event.slug(), TenantRow.State.ACTIVE);
            case TenantSuspended _ -> move(event.slug(), TenantRow.State.SUSPENDED);
            case TenantClosed _ -> move(event.slug(), TenantRow.State.CLOSED);
        }
    }

    // Of two that name one host in the same moment, the first in the ledger has it, in every service alike.
    private void claim(String slug, List<String> named) {
        hostnames.entrySet().removeIf(entry -> entry.getValue().equals(slug) && !named.contains(entry.getKey()));
        named.forEach(hostname -> hostnames.putIfAbsent(hostname, slug));
    }

    private void move(String slug, TenantRow.State state) {
        rows.computeIfPresent(slug, (_, row) -> row.in(state));
    }

    private static TenantRow row(TenantRegistered event) {
        return new TenantRow(
                event.slug(), event.name(), event.locality(), event.hostnames(), TenantRow.State.PROVISIONING);
    }
}
