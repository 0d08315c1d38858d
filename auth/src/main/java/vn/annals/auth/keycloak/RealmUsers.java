package vn.annals.auth.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.node.ObjectNode;
import vn.annals.auth.contact.ContactSettings;

/** The calls of Keycloak's admin API that are about people. */
final class RealmUsers {

    private static final Set<String> FIRST_FACTORS = Set.of("password", "webauthn-passwordless");

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

    /** With something that the person knows or has, or by another body's identity provider. */
    boolean canSignIn(String user) {
        return Arrays.stream(calls.get(Credential[].class, "/users/{id}/credentials", user))
                        .anyMatch(credential -> FIRST_FACTORS.contains(credential.type()))
                || calls.get(Object[].class, "/users/{id}/federated-identity", user).length > 0;
    }

    void writeTo(String user, ContactSettings settings) {
        calls.send(
                HttpMethod.PUT,
                List.of("UPDATE_PASSWORD", "VERIFY_EMAIL"),
                "/users/{id}/execute-actions-email?client_id={client}&redirect_uri={desk}&lifespan={seconds}",
                user,
                settings.letterClient(),
                settings.desk(),
                settings.letterLife().toSeconds());
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

    private record Credential(String type) {}
}
