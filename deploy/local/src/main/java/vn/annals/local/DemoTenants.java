package vn.annals.local;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Registers the two demo tenants with the platform, waits until they can work and invites their people. */
final class DemoTenants {

    static final List<String> SLUGS = List.of("bac-giang", "lang-son");

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Set<String> SETTLED = Set.of("active", "suspended", "closed");
    private static final Map<String, Map<String, Object>> TENANTS = Map.of(
            "bac-giang", tenant("bac-giang", "Tỉnh ủy Bắc Giang", "Bắc Giang"),
            "lang-son", tenant("lang-son", "Tỉnh ủy Lạng Sơn", "Lạng Sơn"));

    private final Ports ports;
    private final Tokens tokens;

    DemoTenants(Ports ports, Tokens tokens) {
        this.ports = ports;
        this.tokens = tokens;
    }

    // Browsers find every name below localhost on this machine.
    private static Map<String, Object> tenant(String slug, String name, String locality) {
        return Map.of("slug", slug, "name", name, "locality", locality, "hostnames", List.of(slug + ".localhost"));
    }

    /** Those that can work: one that was suspended stays so. */
    List<String> register() {
        for (var slug : SLUGS) {
            var answer = post("", Objects.requireNonNull(TENANTS.get(slug)));
            if (answer.status() != 201 && answer.status() != 409) {
                throw new Trouble("tenant " + slug + " could not be registered: " + answer.text());
            }
        }
        var active =
                SLUGS.stream().filter(slug -> awaited(slug).equals("active")).toList();
        active.forEach(this::invite);
        return active;
    }

    private void invite(String slug) {
        for (var person : new DemoPeople().of(slug)) {
            var answer = post("/" + slug + "/members", person);
            if (answer.status() != 201 && answer.status() != 202 && answer.status() != 409) {
                throw new Trouble("a member of " + slug + " could not be invited: " + answer.reason());
            }
        }
    }

    private Web.Answer post(String path, Map<String, Object> body) {
        return Web.sendPatiently(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Web.JSON.writeValueAsString(body))));
    }

    private String awaited(String slug) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            var state = Web.sendPatiently(request("/" + slug).GET())
                    .json()
                    .path("state")
                    .asString("");
            if (SETTLED.contains(state)) {
                return state;
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble("tenant " + slug + " is not active after " + LONGEST.toSeconds()
                        + " s; see ./annals logs auth");
            }
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ports.gatewayUrl() + "/api/v1/tenants" + path))
                .header("Authorization", "Bearer " + tokens.of("platform-admin"));
    }
}
