package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A member's rights follow what the admin decides, whatever tokens went on saying. */
class LeaveATenantStory {

    private static final String TENANT = "/api/v1/tenants/lang-son";
    private static final String MEMBERS = TENANT + "/members";
    private static final String ARTICLES = TENANT + "/articles";
    private static final String MEDIA = TENANT + "/media";
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
    void a_token_of_before_does_not_outlive_the_roles_it_names() {
        var thu = Person.anew(email);
        thu.get(ARTICLES).expect(200);
        thu.get(MEDIA).expect(200);

        admin.put(path + "/roles", Map.of("roles", List.of("auditor")), "\"1\"").expect(200);

        await().atMost(A_MINUTE).until(() -> thu.get(ARTICLES).status() == 401);
        assertThat(thu.get(ARTICLES).problem()).isEqualTo("TOKEN_INVALID");
        await().atMost(A_MINUTE).until(() -> thu.get(MEDIA).status() == 401);
        awaited("active");
        Person.anew(email).get(ARTICLES).expect(200);
    }

    @Test
    void a_token_of_before_does_not_outlive_a_membership_in_any_service() {
        var thu = Person.anew(email);
        for (var address : List.of(ARTICLES, MEDIA, TENANT)) {
            thu.get(address).expect(200);
        }

        admin.post(path + "/disable").expect(200);

        for (var address : List.of(ARTICLES, MEDIA, TENANT)) {
            await().atMost(A_MINUTE).until(() -> thu.get(address).status() == 401);
        }
        admin.post(path + "/enable").expect(200);
        awaited("active");
        thu.get(ARTICLES).expect(401);
    }

    @Test
    void a_disabled_member_is_signed_out_and_has_no_rights_until_enabled_again() {
        Person.anew(email);
        assertThat(Accounts.sessions(person)).isPositive();

        admin.post(path + "/disable").expect(200);

        awaited("disabled");
        assertThat(Accounts.sessions(person)).isZero();
        assertThat(roles()).isEmpty();
        Person.anew(email).get(ARTICLES).expect(404);

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
