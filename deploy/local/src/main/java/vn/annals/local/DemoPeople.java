package vn.annals.local;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The people of the demo realm. Their accounts are there; their tenants' ledgers hear of them when they are invited. */
final class DemoPeople {

    private final JsonNode realm = Web.JSON.readTree(Keycloak.resource("/realm/annals-realm.json"));

    /** What invites each of a tenant's people; programs have no address. */
    List<Map<String, Object>> of(String tenant) {
        return organization(tenant)
                .flatMap(organization -> organization
                        .path("members")
                        .valueStream()
                        .flatMap(member -> user(member.path("username").asString())
                                .map(user -> invitation(user, roles(organization, member)))))
                .toList();
    }

    private Stream<JsonNode> organization(String tenant) {
        return realm.path("organizations")
                .valueStream()
                .filter(organization -> organization.path("alias").asString("").equals(tenant));
    }

    private Stream<JsonNode> user(String name) {
        return realm.path("users")
                .valueStream()
                .filter(user -> user.path("username").asString("").equals(name) && user.has("email"));
    }

    private static List<String> roles(JsonNode organization, JsonNode member) {
        var groups = member.path("groups").valueStream().map(JsonNode::asString).toList();
        return organization
                .path("groups")
                .valueStream()
                .filter(group -> groups.contains(group.path("id").asString()))
                .map(group -> group.path("name").asString())
                .toList();
    }

    private static Map<String, Object> invitation(JsonNode user, List<String> roles) {
        var name =
                user.path("firstName").asString() + " " + user.path("lastName").asString();
        return Map.of("email", user.path("email").asString(), "name", name, "roles", roles);
    }
}
