package vn.annals.auth.keycloak;

import java.util.List;

/**
 * The place that a person or program is to have in a tenant.
 *
 * @param roles none for one who is disabled
 * @param belongs false for one who has left
 */
record Place(List<String> roles, boolean belongs) {

    Place {
        roles = List.copyOf(roles);
    }

    /** May do something here; whoever may not is signed out. */
    boolean active() {
        return belongs && !roles.isEmpty();
    }
}
