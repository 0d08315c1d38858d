package vn.annals.stories;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Keycloak itself says of people, and what they do there that no API of ours does. */
final class Accounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ADMIN = "annals-auth";

    private Accounts() {}

    /** As if the person had followed the link of the invitation and set the password of all demo users. */
    static void setPassword(String person) {
        var password = Map.of("type", "password", "value", Person.DEMO_PASSWORD, "temporary", false);
        put("/users/" + person + "/reset-password", password);
        var user = (ObjectNode) user(person);
        user.putArray("requiredActions");
        put("/users/" + person, user);
    }

    static JsonNode user(String person) {
        return get("/users/" + person);
    }

    static Optional<String> withEmail(String email) {
        return get("/users?exact=true&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8))
                .valueStream()
                .map(user -> user.get("id").asString())
                .findFirst();
    }

    static int sessions(String person) {
        return get("/users/" + person + "/sessions").size();
    }

    private static JsonNode get(String path) {
        return Http.send(request(path).GET()).expect(200).json();
    }

    private static void put(String path, Object body) {
        Http.send(request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))))
                .expect(204);
    }

    private static HttpRequest.Builder request(String path) {
        var admin = Stack.tokenEndpoint().resolve("/admin/realms/annals" + path);
        return HttpRequest.newBuilder(URI.create(admin.toString()))
                .header("Authorization", "Bearer " + Person.program(ADMIN).token());
    }
}
