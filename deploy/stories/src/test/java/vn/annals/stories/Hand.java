package vn.annals.stories;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An administrator of Keycloak who changes things there past everything of ours. */
record Hand(Person person) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> RIGHTS = List.of("manage-users", "manage-organizations", "manage-clients");

    /** A new one, made with the rights that our own service has. */
    static Hand anew() {
        var ours = new Hand(Person.program("annals-auth"));
        var name = "hand-" + UUID.randomUUID();
        var client = Map.of(
                "clientId",
                name,
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "fullScopeAllowed",
                true,
                "defaultClientScopes",
                List.of("basic", "roles"));
        ours.send("POST", "/clients", client).expect(201);
        var id = ours.clientId(name);
        var account =
                ours.get("/clients/" + id + "/service-account-user").get("id").asString();
        var realm = ours.clientId("realm-management");
        var roles = RIGHTS.stream()
                .map(role -> ours.get("/clients/" + realm + "/roles/" + role))
                .toList();
        ours.send("POST", "/users/" + account + "/role-mappings/clients/" + realm, roles)
                .expect(204);
        var secret = ours.get("/clients/" + id + "/client-secret").get("value").asString();
        return new Hand(Person.program(name, secret));
    }

    String clientId(String name) {
        return get("/clients?clientId=" + name).get(0).get("id").asString();
    }

    String organization(String tenant) {
        return get("/organizations?q=alias:" + tenant).get(0).get("id").asString();
    }

    String group(String organization, String role) {
        return get("/organizations/" + organization + "/groups?briefRepresentation=false&first=0&max=100")
                .valueStream()
                .filter(group -> group.get("name").asString().equals(role))
                .map(group -> group.get("id").asString())
                .findFirst()
                .orElse("");
    }

    List<String> rolesOf(String organization, String person) {
        var groups = ask("/organizations/" + organization + "/members/" + person + "/groups");
        return groups.status() != 200
                ? List.of()
                : groups.json()
                        .valueStream()
                        .map(group -> group.get("name").asString())
                        .sorted()
                        .toList();
    }

    JsonNode get(String path) {
        return ask(path).expect(200).json();
    }

    Reply ask(String path) {
        return Http.send(request(path).GET());
    }

    Reply send(String method, String path, Object body) {
        return Http.send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    void delete(String path) {
        Http.send(request(path).DELETE()).expect(204);
    }

    void enable(String path, boolean enabled) {
        var whole = (ObjectNode) get(path);
        send("PUT", path, whole.put("enabled", enabled)).expect(204);
    }

    private HttpRequest.Builder request(String path) {
        var admin = Stack.tokenEndpoint().resolve("/admin/realms/annals" + path);
        return HttpRequest.newBuilder(URI.create(admin.toString())).header("Authorization", "Bearer " + person.token());
    }
}
