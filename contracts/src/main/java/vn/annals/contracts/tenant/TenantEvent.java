package vn.annals.contracts.tenant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a tenant; kept in the platform's own ledger. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface TenantEvent {

    String slug();

    /** {@code locality} is the province or place in words; {@code hostnames} are those of its public site. */
    @Revision("1")
    record TenantRegistered(
            String slug, String name, @Nullable String locality, List<String> hostnames) implements TenantEvent {
        public TenantRegistered {
            hostnames = hostnames == null ? List.of() : List.copyOf(hostnames);
        }
    }

    /** The identity provider knows the tenant: its people and programs can sign in. */
    @Revision("1")
    record TenantActivated(String slug) implements TenantEvent {}

    @Revision("1")
    record TenantSuspended(String slug, String reason) implements TenantEvent {}

    @Revision("1")
    record TenantResumed(String slug) implements TenantEvent {}

    /** The whole description, as it is from now on. */
    @Revision("1")
    record TenantDescribed(
            String slug, String name, @Nullable String locality, List<String> hostnames) implements TenantEvent {
        public TenantDescribed {
            hostnames = hostnames == null ? List.of() : List.copyOf(hostnames);
        }
    }

    /** For good: its history stays readable, its slug and its hostnames are nobody else's. */
    @Revision("1")
    record TenantClosed(String slug, String reason) implements TenantEvent {}
}
