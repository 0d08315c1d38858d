package vn.annals.auth.keycloak;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the realm holds of one tenant at this moment. Absent ids mean that the thing is missing.
 *
 * @param integrator id of the service account of the tenant's integrator
 * @param joined ids of the organization's groups that the integrator is in; null while it is no member
 * @param off the steps that switch on again what was switched off
 */
record TenantStanding(
        @Nullable String organization,
        List<Group> groups,
        @Nullable String integrator,
        @Nullable List<String> joined,
        List<TenantStep> off) {

    TenantStanding(
            @Nullable String organization,
            List<Group> groups,
            @Nullable String integrator,
            @Nullable List<String> joined) {
        this(organization, groups, integrator, joined, List.of());
    }

    static TenantStanding withoutOrganization(@Nullable String integrator) {
        return new TenantStanding(null, List.of(), integrator, null);
    }

    String name(String group) {
        return groups.stream()
                .filter(one -> one.id().equals(group))
                .map(Group::name)
                .findFirst()
                .orElse(group);
    }

    Optional<Group> group(String role) {
        return groups.stream().filter(group -> group.name().equals(role)).findFirst();
    }
}
