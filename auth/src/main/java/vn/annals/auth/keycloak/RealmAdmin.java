package vn.annals.auth.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.node.ObjectNode;

/** The calls of Keycloak's admin API that a tenant's life needs. */
final class RealmAdmin {

    private final RealmCalls calls;

    RealmAdmin(RealmCalls calls) {
        this.calls = calls;
    }

    Optional<Organization> organization(String alias) {
        var found = calls.get(Organization[].class, "/organizations?q={query}", "alias:" + alias);
        // How a search matches is Keycloak's affair; to take a neighbour's organization would let strangers in.
        return Arrays.stream(found)
                .filter(organization -> organization.alias().equals(alias))
                .findFirst();
    }

    List<Group> groups(String organization) {
        return List.of(calls.get(
                Group[].class, "/organizations/{id}/groups?briefRepresentation=false&first=0&max=100", organization));
    }

    Optional<String> client(String clientId) {
        return found(clientId).map(Known::id);
    }

    Optional<Known> found(String clientId) {
        return first(calls.get(Known[].class, "/clients?clientId={id}", clientId));
    }

    /** All whose {@code client_id} ends so. */
    List<Program> clientsOf(String ending) {
        var found = Pages.all((first, most) -> calls.get(
                Program[].class, "/clients?clientId={part}&search=true&first={first}&max={most}", ending, first, most));
        return found.stream()
                .filter(program -> program.clientId().endsWith(ending))
                .toList();
    }

    List<Account> members(String organization) {
        return Pages.all((first, most) -> calls.get(
                Account[].class, "/organizations/{id}/members?first={first}&max={most}", organization, first, most));
    }

    List<Account> members(String organization, String group) {
        return Pages.all((first, most) -> calls.get(
                Account[].class,
                "/organizations/{id}/groups/{group}/members?first={first}&max={most}",
                organization,
                group,
                first,
                most));
    }

    String secret(String client) {
        return calls.get(Secret.class, "/clients/{id}/client-secret", client).value();
    }

    /** The secret before works no longer. */
    String newSecret(String client) {
        return calls.told(Secret.class, HttpMethod.POST, "/clients/{id}/client-secret", client)
                .value();
    }

    /** Its service account goes with it. */
    void closeClient(String client) {
        calls.tell(HttpMethod.DELETE, "/clients/{id}", client);
    }

    String serviceAccount(String client) {
        return calls.get(Known.class, "/clients/{id}/service-account-user", client)
                .id();
    }

    /** The ids of the organization's groups that the member is in; empty when it is no member. */
    Optional<List<String>> groupsOfMember(String organization, String user) {
        try {
            var groups = calls.get(Known[].class, "/organizations/{id}/members/{user}/groups", organization, user);
            return Optional.of(Arrays.stream(groups).map(Known::id).toList());
        } catch (HttpClientErrorException.NotFound noMember) {
            return Optional.empty();
        }
    }

    KnownRole role(String client, String role) {
        return calls.get(KnownRole.class, "/clients/{id}/roles/{role}", client, role);
    }

    /** A role of the realm itself. */
    KnownRole role(String role) {
        return calls.get(KnownRole.class, "/roles/{role}", role);
    }

    /** Who was given a role of the realm itself. */
    List<Account> holders(String role) {
        return Pages.all((first, most) ->
                calls.get(Account[].class, "/roles/{role}/users?first={first}&max={most}", role, first, most));
    }

    /** Roles of the realm itself that somebody was given. */
    List<KnownRole> rolesOf(String user) {
        return List.of(calls.get(KnownRole[].class, "/users/{id}/role-mappings/realm", user));
    }

    void giveRole(String user, KnownRole role) {
        calls.post(List.of(role), "/users/{id}/role-mappings/realm", user);
    }

    void takeRole(String user, KnownRole role) {
        calls.send(HttpMethod.DELETE, List.of(role), "/users/{id}/role-mappings/realm", user);
    }

    void openOrganization(Organization organization) {
        calls.post(organization, "/organizations");
    }

    void openGroup(String organization, String name) {
        calls.post(new Named(name), "/organizations/{id}/groups", organization);
    }

    void grant(String organization, String group, String client, KnownRole role) {
        calls.post(
                List.of(role),
                "/organizations/{id}/groups/{group}/role-mappings/clients/{client}",
                organization,
                group,
                client);
    }

    void openClient(Client client) {
        calls.post(client, "/clients");
    }

    void joinOrganization(String organization, String user) {
        calls.post(user, "/organizations/{id}/members", organization);
    }

    void joinGroup(String organization, String group, String user) {
        calls.tell(HttpMethod.PUT, "/organizations/{id}/groups/{group}/members/{user}", organization, group, user);
    }

    void withdraw(String organization, String group, String client, KnownRole role) {
        calls.send(
                HttpMethod.DELETE,
                List.of(role),
                "/organizations/{id}/groups/{group}/role-mappings/clients/{client}",
                organization,
                group,
                client);
    }

    void enableOrganization(String organization) {
        enable("/organizations/{id}", organization);
    }

    void renameOrganization(String organization, String name) {
        var path = "/organizations/{id}";
        calls.send(
                HttpMethod.PUT, calls.get(ObjectNode.class, path, organization).put("name", name), path, organization);
    }

    void enableClient(String client) {
        enable("/clients/{id}", client);
    }

    // Whole, or Keycloak would take what is left out for erased.
    private void enable(String path, String id) {
        calls.send(HttpMethod.PUT, calls.get(ObjectNode.class, path, id).put("enabled", true), path, id);
    }

    void leaveGroup(String organization, String group, String user) {
        calls.tell(HttpMethod.DELETE, "/organizations/{id}/groups/{group}/members/{user}", organization, group, user);
    }

    private static <T> Optional<T> first(T[] found) {
        return Arrays.stream(found).findFirst();
    }

    private record Named(String name) {}

    private record Secret(String value) {

        // The record default would write the secret into any log that mentions it.
        @Override
        public String toString() {
            return "Secret";
        }
    }
}
