package vn.annals.auth.keycloak;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the realm holds of one tenant at this moment. Absent ids mean that the thing is missing.
 *
 * @param integrator id of the service account of the tenant's integrator
 * @param joined ids of the organization's groups that the integrator is in; null while it is no member
 */
record TenantStanding(
        @Nullable String organization,
        List<Group> groups,
        @Nullable String integrator,
        @Nullable List<String> joined) {

    static TenantStanding withoutOrganization(@Nullable String integrator) {
        return new TenantStanding(null, List.of(), integrator, null);
    }

    Optional<Group> group(String role) {
        return groups.stream().filter(group -> group.name().equals(role)).findFirst();
    }
}
