package vn.annals.stories;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How tenants come to be, and people into them. */
final class Platform {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private Platform() {}

    static Person admin() {
        return Person.of("platform-admin");
    }

    static String at(String tenant) {
        return "/api/v1/tenants/" + tenant;
    }

    /** A tenant that can work. */
    static void register(String slug, String name, String... hostnames) {
        admin().post("/api/v1/tenants", Map.of("slug", slug, "name", name, "hostnames", List.of(hostnames)))
                .expect(201);
        await().atMost(A_MINUTE)
                .until(() -> admin().get(at(slug)).json().path("state").asString(""), "active"::equals);
    }

    /** Somebody who was invited and has set a password. */
    static Person invite(Person admin, String tenant, String word, String... roles) {
        var email = word + "@annals.example";
        var invitation = Map.of("email", email, "name", "Người " + word, "roles", List.of(roles));
        var member = at(tenant) + "/members/"
                + admin.post(at(tenant) + "/members", invitation)
                        .expect(201)
                        .json()
                        .path("id")
                        .asString();
        var active = await().atMost(A_MINUTE).until(() -> admin.get(member).json(), seen -> seen.path("state")
                .asString("")
                .equals("active"));
        Accounts.setPassword(active.path("person").asString());
        return Person.anew(email);
    }
}
