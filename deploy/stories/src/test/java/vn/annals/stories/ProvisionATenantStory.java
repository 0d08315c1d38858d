package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProvisionATenantStory {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private final Person platform = Person.of("platform-admin");
    private final String slug = "thu-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_tenant_is_registered_by_one_call_and_becomes_active() {
        var registered = register();
        assertThat(registered.header("Location")).isEqualTo("/api/v1/tenants/" + slug);

        awaitActive();

        // The site hears of its tenant a moment after the register does.
        await().until(() -> Person.READER.get("/s/" + slug + "/").status() == 200);
        assertThat(Person.of("platform-auditor")
                        .get("/api/v1/tenants/" + slug)
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo("Tỉnh ủy Thử Nghiệm");
        assertThat(Person.of("admin@bac-giang")
                        .get("/api/v1/tenants/" + slug)
                        .expect(404)
                        .problem())
                .endsWith("NOT_FOUND");
    }

    @Test
    void a_slug_is_registered_once_and_only_by_the_platform() {
        register();
        assertThat(platform.post("/api/v1/tenants", tenant()).expect(409).problem())
                .isEqualTo("TENANT_EXISTS");
        assertThat(Person.of("admin@bac-giang")
                        .post("/api/v1/tenants", tenant())
                        .expect(403)
                        .problem())
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void a_bad_slug_is_refused_and_named() {
        var reply = platform.post("/api/v1/tenants", Map.of("slug", "Bắc Giang", "name", "x"))
                .expect(422);
        assertThat(reply.json().get("errors").get(0).get("pointer").asString()).isEqualTo("/slug");
    }

    private Reply register() {
        return platform.post("/api/v1/tenants", tenant()).expect(201);
    }

    private Map<String, Object> tenant() {
        return Map.of("slug", slug, "name", "Tỉnh ủy Thử Nghiệm", "hostnames", List.of());
    }

    private void awaitActive() {
        await().atMost(A_MINUTE).until(this::state, "active"::equals);
    }

    private String state() {
        return platform.get("/api/v1/tenants/" + slug)
                .expect(200)
                .json()
                .get("state")
                .asString();
    }
}
