package vn.annals.stories;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A tenant of its own with an admin, whom nobody else's story disturbs. */
record Body(String slug, Person admin) {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    static Body anew() {
        var slug = "thu-" + UUID.randomUUID().toString().substring(0, 8);
        var platform = Person.of("platform-admin");
        platform.post("/api/v1/tenants", Map.of("slug", slug, "name", "Tỉnh ủy Thử Nghiệm", "hostnames", List.of()))
                .expect(201);
        await().atMost(A_MINUTE).until(() -> platform.get("/api/v1/tenants/" + slug)
                .expect(200)
                .json()
                .path("state")
                .asString()
                .equals("active"));
        var email = "admin@" + slug + ".example";
        var id = await().atMost(A_MINUTE)
                .until(
                        () -> platform.post(
                                "/api/v1/tenants/" + slug + "/members",
                                Map.of("email", email, "name", "Quản trị", "roles", List.of("admin", "auditor"))),
                        invited -> invited.status() == 201)
                .json()
                .path("id")
                .asString();
        // The platform sees no member: it is the account that shows when the first one can come.
        await().atMost(A_MINUTE).until(() -> Accounts.withEmail(email).isPresent());
        var person = Accounts.withEmail(email).orElseThrow();
        Accounts.setPassword(person);
        var admin = await().atMost(A_MINUTE)
                .until(() -> Person.anew(email), signed -> signed.rolesIn(slug).contains("admin"));
        var body = new Body(slug, admin);
        body.awaited("/members/" + id);
        return body;
    }

    /** Somebody with roles who can sign in. */
    JsonNode member(String name, String... roles) {
        var invitation = Map.of("email", email(name), "name", "Nguyễn Thị Thử", "roles", List.of(roles));
        var id = admin.post(path("/members"), invitation)
                .expect(201)
                .json()
                .path("id")
                .asString();
        var member = awaited("/members/" + id);
        Accounts.setPassword(member.path("person").asString());
        return member;
    }

    JsonNode program(String name) {
        var created = admin.post(path("/clients"), Map.of("name", name, "roles", List.of("integrator")))
                .expect(201)
                .json();
        return awaited("/clients/" + created.path("id").asString());
    }

    String email(String name) {
        return name + "@" + slug + ".example";
    }

    JsonNode awaited(String path) {
        return await().atMost(A_MINUTE)
                .until(
                        () -> admin.get(path(path)).expect(200).json(),
                        shown -> shown.path("state").asString().equals("active"));
    }

    /** What the tenant's timeline has of one kind, the newest first. */
    List<JsonNode> changes(String type) {
        return admin.get(path("/changes?limit=200&type=" + type))
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    String path(String path) {
        return "/api/v1/tenants/" + slug + path;
    }
}
