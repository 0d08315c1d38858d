package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * One outage shows it for all that waits for the identity provider: nothing else here takes as long as to start it.
 * {@code -Dstories.outage=300} makes it as long as is promised.
 */
class OutlastAnOutageStory {

    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("stories.outage", 3));
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final String MEMBERS = "/api/v1/tenants/bac-giang/members";

    private final Person platform = Person.of("platform-admin");
    private final Person admin = Person.of("admin@bac-giang");
    private final String slug = "thu-" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = slug + "@bac-giang.example";

    @Test
    void what_is_decided_while_the_identity_provider_is_down_waits_and_comes_about() {
        var author = FormBrowser.signedIn("author@bac-giang");
        Command.annals("down", "keycloak");
        var end = Instant.now().plus(OUTAGE);
        String member;
        try {
            register();
            member = invite();
            assertThat(tenantState()).isEqualTo("provisioning");
            assertThat(member(member, "state")).isEqualTo("converging");
            await().pollInterval(A_MOMENT).atMost(OUTAGE.plus(A_MINUTE)).until(() -> {
                save(author);
                return Instant.now().isAfter(end);
            });
        } finally {
            Command.annals("up", "keycloak");
        }

        await().atMost(A_MINUTE).until(this::tenantState, "active"::equals);
        await().atMost(A_MINUTE).until(() -> member(member, "state"), "active"::equals);
        assertThat(Accounts.user(member(member, "person")).path("email").asString())
                .isEqualTo(email);
    }

    /** Whoever is signed in goes on writing. */
    private static void save(FormBrowser author) {
        author.post(
                        "/api/v1/tenants/bac-giang/articles",
                        "{\"title\":\"Viết khi mất đăng nhập\",\"body\":[{\"type\":\"paragraph\",\"text\":\"Vẫn lưu được.\"}]}")
                .expect(201);
    }

    private void register() {
        platform.post("/api/v1/tenants", Map.of("slug", slug, "name", "Tỉnh ủy Thử Nghiệm", "hostnames", List.of()))
                .expect(201);
    }

    private String invite() {
        return admin.post(MEMBERS, Map.of("email", email, "name", "Nguyễn Thị Thử", "roles", List.of("author")))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private String tenantState() {
        return platform.get("/api/v1/tenants/" + slug)
                .expect(200)
                .json()
                .path("state")
                .asString();
    }

    private String member(String id, String field) {
        return admin.get(MEMBERS + "/" + id).expect(200).json().path(field).asString();
    }
}
