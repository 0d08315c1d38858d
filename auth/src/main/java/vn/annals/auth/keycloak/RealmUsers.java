package vn.annals.auth.keycloak;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.node.ObjectNode;

/** The calls of Keycloak's admin API that are about people. */
final class RealmUsers {

    private final RealmCalls calls;

    RealmUsers(RealmCalls calls) {
        this.calls = calls;
    }

    /** By the address, in lower case as Keycloak keeps it. */
    Optional<Account> withEmail(String email) {
        return Arrays.stream(calls.get(Account[].class, "/users?email={email}&exact=true", email))
                .filter(user -> email.equals(user.email()))
                .findFirst();
    }

    Optional<Account> named(String username) {
        return Arrays.stream(calls.get(Account[].class, "/users?username={name}&exact=true", username))
                .filter(user -> username.equals(user.username()))
                .findFirst();
    }

    Optional<Account> find(String user) {
        try {
            return Optional.of(calls.get(Account.class, "/users/{id}", user));
        } catch (HttpClientErrorException.NotFound nobody) {
            return Optional.empty();
        }
    }

    void enable(String user) {
        // Whole, or Keycloak would take what is left out for erased.
        var account = calls.get(ObjectNode.class, "/users/{id}", user);
        calls.send(HttpMethod.PUT, account.put("enabled", true), "/users/{id}", user);
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

    void leaveOrganization(String organization, String user) {
        calls.tell(HttpMethod.DELETE, "/organizations/{id}/members/{user}", organization, user);
    }
}
