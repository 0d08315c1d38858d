package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A member's rights follow what the admin decides, as far as the identity provider's tokens tell. */
class LeaveATenantStory {

    private static final String MEMBERS = "/api/v1/tenants/lang-son/members";
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Person admin = Person.of("admin@lang-son");
    private final String email = "thu-" + UUID.randomUUID().toString().substring(0, 8) + "@lang-son.example";
    private final JsonNode member = joined();
    private final String path = MEMBERS + "/" + member.path("id").asString();
    private final String person = member.path("person").asString();

    @Test
    void new_roles_are_in_the_next_token() {
        assertThat(roles()).containsExactly("author");

        admin.put(path + "/roles", Map.of("roles", List.of("editor", "auditor")), "\"1\"")
                .expect(200);

        awaited("active");
        assertThat(roles()).containsExactlyInAnyOrder("editor", "auditor");
    }

    @Test
    void a_disabled_member_is_signed_out_and_has_no_rights_until_enabled_again() {
        Person.anew(email);
        assertThat(Accounts.sessions(person)).isPositive();

        admin.post(path + "/disable").expect(200);

        awaited("disabled");
        assertThat(Accounts.sessions(person)).isZero();
        assertThat(roles()).isEmpty();
        Person.anew(email).get("/api/v1/tenants/lang-son/articles").expect(404);

        admin.post(path + "/enable").expect(200);
        awaited("active");
        assertThat(roles()).containsExactly("author");
    }

    @Test
    void a_removed_member_is_out_of_the_tenant_forgotten_there_and_can_come_back() {
        Person.anew(email);
        Http.send(admin.request(path).DELETE()).expect(204);

        await().atMost(A_MINUTE).until(() -> admin.get(path).status() == 404);
        assertThat(Accounts.sessions(person)).isZero();
        assertThat(roles()).isEmpty();
        assertThat(admin.get(MEMBERS + "?limit=200").text()).doesNotContain(email);

        var again = joined();
        assertThat(again.path("id")).isNotEqualTo(member.path("id"));
        assertThat(again.path("person").asString()).isEqualTo(person);
        assertThat(roles()).containsExactly("author");
    }

    private JsonNode joined() {
        var id = admin.post(MEMBERS, Map.of("email", email, "name", "Nguyễn Thị Thử", "roles", List.of("author")))
                .expect(201)
                .json()
                .path("id")
                .asString();
        var active = awaited(MEMBERS + "/" + id, "active");
        Accounts.setPassword(active.path("person").asString());
        return active;
    }

    private void awaited(String state) {
        awaited(path, state);
    }

    private JsonNode awaited(String at, String state) {
        return await().atMost(A_MINUTE).until(() -> admin.get(at).expect(200).json(), shown -> shown.path("state")
                .asString()
                .equals(state));
    }

    private List<String> roles() {
        return Person.anew(email).rolesIn("lang-son");
    }
}
