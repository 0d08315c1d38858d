package vn.annals.auth.keycloak;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an account stands in a tenant at this moment.
 *
 * @param groups those of the organization, one for each role
 * @param joined ids of the organization's groups that the account is in; null while it is no member
 */
record PlaceStanding(
        String organization,
        List<Group> groups,
        String user,
        @Nullable List<String> joined,
        boolean signedIn) {

    /** Which role a group stands for. */
    String role(String id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .map(Group::name)
                .findFirst()
                .orElseThrow();
    }
}
