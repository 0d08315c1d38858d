package vn.annals.kernel.service.tenant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;

/** One tenant as every service knows it. */
public record TenantRow(String slug, String name, @Nullable String locality, List<String> hostnames, State state) {

    public TenantRow {
        hostnames = List.copyOf(hostnames);
    }

    /** Where a tenant stands in its life. */
    public enum State {
        PROVISIONING,
        ACTIVE,
        SUSPENDED,
        CLOSED
    }

    TenantRow in(State next) {
        return new TenantRow(slug, name, locality, hostnames, next);
    }

    TenantRow described(TenantDescribed event) {
        return new TenantRow(slug, event.name(), event.locality(), event.hostnames(), state);
    }
}
