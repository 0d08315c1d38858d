package vn.annals.auth.keycloak;

import org.jspecify.annotations.Nullable;

/** An account as Keycloak shows it. {@code enabled} is left out where Keycloak says little. */
record Account(
        String id,
        @Nullable String username,
        @Nullable String email,
        @Nullable Boolean enabled) {

    boolean off() {
        return Boolean.FALSE.equals(enabled);
    }

    // The record default would write a person's address into any log that mentions it.
    @Override
    public String toString() {
        return "Account[id=" + id + "]";
    }
}
