package vn.annals.auth.keycloak;

import org.jspecify.annotations.Nullable;

/** An organization as Keycloak writes it. {@code id} is Keycloak's and absent until it is made. */
record Organization(@Nullable String id, String name, String alias, boolean enabled) {

    static Organization of(String name, String alias) {
        return new Organization(null, name, alias, true);
    }
}
