package vn.annals.auth.keycloak;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An account as Keycloak shows it. {@code enabled} is left out where Keycloak says little. */
record Account(
        String id,
        @Nullable String username,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Boolean enabled) {

    boolean off() {
        return Boolean.FALSE.equals(enabled);
    }

    /** As Keycloak puts it together; the user name of one who has none. */
    String name() {
        var name = Stream.of(firstName, lastName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? Objects.requireNonNullElse(username, id) : name;
    }

    // The record default would write a person's address into any log that mentions it.
    @Override
    public String toString() {
        return "Account[id=" + id + "]";
    }
}
