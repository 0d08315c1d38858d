package vn.annals.auth.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** The calls of Keycloak's admin API that a tenant's life needs. */
final class RealmAdmin {

    private final RestClient http;
    private final AdminToken token;
    private final Patience patience;

    /** @param http is based at the realm's admin address and sends the token */
    RealmAdmin(RestClient http, AdminToken token, Patience patience) {
        this.http = http;
        this.token = token;
        this.patience = patience;
    }

    Optional<Organization> organization(String alias) {
        var found = get(Organization[].class, "/organizations?q={query}", "alias:" + alias);
        // How a search matches is Keycloak's affair; to take a neighbour's organization would let strangers in.
        return Arrays.stream(found)
                .filter(organization -> organization.alias().equals(alias))
                .findFirst();
    }

    List<Group> groups(String organization) {
        return List.of(get(
                Group[].class, "/organizations/{id}/groups?briefRepresentation=false&first=0&max=100", organization));
    }

    Optional<String> client(String clientId) {
        return first(get(Known[].class, "/clients?clientId={id}", clientId)).map(Known::id);
    }

    String serviceAccount(String client) {
        return get(Known.class, "/clients/{id}/service-account-user", client).id();
    }

    /** The ids of the organization's groups that the member is in; empty when it is no member. */
    Optional<List<String>> groupsOfMember(String organization, String user) {
        try {
            var groups = get(Known[].class, "/organizations/{id}/members/{user}/groups", organization, user);
            return Optional.of(Arrays.stream(groups).map(Known::id).toList());
        } catch (HttpClientErrorException.NotFound noMember) {
            return Optional.empty();
        }
    }

    ClientRole role(String client, String role) {
        return get(ClientRole.class, "/clients/{id}/roles/{role}", client, role);
    }

    void openOrganization(Organization organization) {
        post(organization, "/organizations");
    }

    void openGroup(String organization, String name) {
        post(new Named(name), "/organizations/{id}/groups", organization);
    }

    void grant(String organization, String group, String client, ClientRole role) {
        post(
                List.of(role),
                "/organizations/{id}/groups/{group}/role-mappings/clients/{client}",
                organization,
                group,
                client);
    }

    void openClient(Client client) {
        post(client, "/clients");
    }

    void joinOrganization(String organization, String user) {
        post(user, "/organizations/{id}/members", organization);
    }

    void joinGroup(String organization, String group, String user) {
        patience.tell(() -> knownCaller(() -> http.put()
                .uri("/organizations/{id}/groups/{group}/members/{user}", organization, group, user)
                .retrieve()
                .toBodilessEntity()));
    }

    private <T> T get(Class<T> answer, String path, Object... variables) {
        return patience.ask(() -> knownCaller(() -> Objects.requireNonNull(
                http.get().uri(path, variables).retrieve().body(answer))));
    }

    private void post(Object body, String path, Object... variables) {
        patience.tell(() -> knownCaller(() -> http.post()
                .uri(path, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity()));
    }

    private <T> T knownCaller(Supplier<T> call) {
        try {
            return call.get();
        } catch (HttpClientErrorException.Unauthorized stale) {
            token.forget();
            throw stale;
        }
    }

    private static <T> Optional<T> first(T[] found) {
        return Arrays.stream(found).findFirst();
    }

    private record Known(String id) {}

    private record Named(String name) {}
}
