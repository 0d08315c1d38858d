package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who works across tenants is decided in the platform's ledger, from the first start on. */
class ServeThePlatformStory {

    private static final String PEOPLE = "/api/v1/platform/people";
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Person admin = Platform.admin();
    private final String email = "thu-" + UUID.randomUUID().toString().substring(0, 8) + "@annals.example";

    @Test
    void those_who_were_there_first_are_known_and_others_come_and_go() {
        await().atMost(A_MINUTE).untilAsserted(() -> assertThat(active())
                .contains("platform-admin@annals.example", "platform-auditor@annals.example"));
        var person = joined();
        var thu = Person.anew(email);
        thu.get("/api/v1/tenants/lang-son").expect(200);
        assertThat(thu.post(PEOPLE, Map.of()).problem()).isEqualTo("NOT_PERMITTED");

        admin.post(PEOPLE + "/" + person.path("id").asString() + "/disable").expect(200);

        await().atMost(A_MINUTE).until(() -> thu.get("/api/v1/tenants/lang-son").status() == 401);
        var account = person.path("person").asString();
        await().atMost(A_MINUTE).until(() -> Accounts.sessions(account) == 0);
        Person.anew(email).get("/api/v1/tenants/lang-son").expect(404);
        await().atMost(A_MINUTE)
                .until(() -> !told("account.SignedIn&by=" + account).isEmpty());
        assertThat(told("adoption.PeopleAdopted")).hasSize(1);
        assertThat(told("tenant.TenantRegistered")).isNotEmpty();
        assertThat(told("member.MemberDisabled").getFirst().at("/of/id").asString())
                .isEqualTo(person.path("id").asString());
    }

    private JsonNode joined() {
        var invitation = Map.of("email", email, "name", "Nguyễn Thị Thử", "roles", List.of("platform-auditor"));
        var path = PEOPLE + "/"
                + admin.post(PEOPLE, invitation).expect(201).json().path("id").asString();
        var active = await().atMost(A_MINUTE)
                .until(
                        () -> admin.get(path).expect(200).json(),
                        shown -> shown.path("state").asString().equals("active"));
        Accounts.setPassword(active.path("person").asString());
        return active;
    }

    private List<JsonNode> told(String type) {
        return admin.get("/api/v1/platform/changes?type=" + type)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<String> active() {
        return admin.get(PEOPLE + "?limit=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(person -> person.path("state").asString().equals("active"))
                .map(person -> person.path("email").asString())
                .toList();
    }
}
