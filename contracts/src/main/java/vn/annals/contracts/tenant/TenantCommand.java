package vn.annals.contracts.tenant;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of a tenant. */
public sealed interface TenantCommand {

    String slug();

    record RegisterTenant(
            @TargetAggregateIdentifier String slug,
            String name,
            @Nullable String locality,
            List<String> hostnames) implements TenantCommand {}

    record ActivateTenant(@TargetAggregateIdentifier String slug) implements TenantCommand {}

    record SuspendTenant(@TargetAggregateIdentifier String slug, String reason) implements TenantCommand {}

    record ResumeTenant(@TargetAggregateIdentifier String slug) implements TenantCommand {}

    /** Everything of a tenant that may change, as it is from now on. */
    record DescribeTenant(
            @TargetAggregateIdentifier String slug,
            String name,
            @Nullable String locality,
            List<String> hostnames) implements TenantCommand {}

    record CloseTenant(@TargetAggregateIdentifier String slug, String reason) implements TenantCommand {}
}
