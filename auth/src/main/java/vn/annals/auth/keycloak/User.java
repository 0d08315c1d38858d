package vn.annals.auth.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account as Keycloak takes it. Whoever gets it sets a password first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record User(
        String username,
        String email,
        @Nullable String firstName,
        @Nullable String lastName,
        boolean enabled,
        List<String> requiredActions) {

    private static final List<String> FIRST_ACTIONS = List.of("UPDATE_PASSWORD");

    /** A Vietnamese name is given name last, which is how Keycloak puts the two together again. */
    static User of(String username, String email, String name) {
        var last = name.lastIndexOf(' ');
        return new User(
                username,
                email,
                last < 0 ? name : name.substring(0, last),
                last < 0 ? "" : name.substring(last + 1),
                true,
                FIRST_ACTIONS);
    }

    /** Keycloak lets fewer signs into names than people do; then the person is asked at the first sign-in. */
    User nameless() {
        return new User(username, email, null, null, enabled, requiredActions);
    }
}
