package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many bodies join at once and nobody lends a hand. {@code -Dstories.tenants=200} makes it the figure that is promised. */
class ProvisionManyTenantsStory {

    private static final int TENANTS = Integer.getInteger("stories.tenants", 12);
    private static final Duration LONGEST = Duration.ofSeconds(60).plusSeconds(3L * TENANTS);

    private final Person platform = Person.of("platform-admin");
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void all_are_active_in_the_end() {
        var began = System.nanoTime();
        var slugs = new ArrayList<String>();
        for (var number = 1; number <= TENANTS; number++) {
            var slug = "nhieu-" + run + "-" + number;
            platform.post("/api/v1/tenants", Map.of("slug", slug, "name", "Đơn vị " + number, "hostnames", List.of()))
                    .expect(201);
            slugs.add(slug);
        }
        var registered = System.nanoTime();

        await().atMost(LONGEST).pollInterval(Duration.ofMillis(500)).until(() -> active().containsAll(slugs));

        System.out.printf(
                "%d tenants registered in %.1f s, all of them active after %.1f s%n",
                TENANTS, (registered - began) / 1e9, (System.nanoTime() - began) / 1e9);
        for (var slug : List.of(slugs.getFirst(), slugs.getLast())) {
            await().until(() -> Person.READER.get("/s/" + slug + "/").status() == 200);
        }
        assertThat(active()).containsAll(slugs);
    }

    private List<String> active() {
        var active = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = platform.get("/api/v1/tenants?limit=200" + cursor)
                    .expect(200)
                    .json();
            page.path("items")
                    .valueStream()
                    .filter(tenant -> tenant.path("state").asString().equals("active"))
                    .map(tenant -> tenant.path("slug").asString())
                    .forEach(active::add);
            cursor = next(page);
        }
        return active;
    }

    private static String next(JsonNode page) {
        var next = page.path("next").asString("");
        return next.isEmpty() ? null : "&cursor=" + next;
    }
}
