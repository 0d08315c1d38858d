package vn.annals.auth.keycloak;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.HttpClientErrorException;

/** The calls of Keycloak's admin API that are about people. */
final class RealmUsers {

    private final RealmCalls calls;

    RealmUsers(RealmCalls calls) {
        this.calls = calls;
    }

    /** By the address, in lower case as Keycloak keeps it. */
    Optional<String> withEmail(String email) {
        return Arrays.stream(calls.get(Found[].class, "/users?email={email}&exact=true", email))
                .filter(user -> email.equals(user.email()))
                .map(Found::id)
                .findFirst();
    }

    boolean exists(String user) {
        try {
            calls.get(Known.class, "/users/{id}", user);
            return true;
        } catch (HttpClientErrorException.NotFound nobody) {
            return false;
        }
    }

    void open(User user) {
        calls.post(user, "/users");
    }

    boolean hasSessions(String user) {
        return calls.get(Known[].class, "/users/{id}/sessions", user).length > 0;
    }

    void endSessions(String user) {
        calls.tell(HttpMethod.POST, "/users/{id}/logout", user);
    }

    void leaveGroup(String organization, String group, String user) {
        calls.tell(HttpMethod.DELETE, "/organizations/{id}/groups/{group}/members/{user}", organization, group, user);
    }

    void leaveOrganization(String organization, String user) {
        calls.tell(HttpMethod.DELETE, "/organizations/{id}/members/{user}", organization, user);
    }

    private record Found(String id, @Nullable String email) {}
}
