package vn.annals.auth.keycloak;

import org.jspecify.annotations.Nullable;

/** Something of Keycloak's of which only the id matters, and whether it is switched off. */
record Known(String id, @Nullable Boolean enabled) {

    boolean off() {
        return Boolean.FALSE.equals(enabled);
    }
}
