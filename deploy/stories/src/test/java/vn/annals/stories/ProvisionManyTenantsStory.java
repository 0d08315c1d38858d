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
    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final Duration LONGEST = A_MINUTE.plusSeconds(3L * TENANTS);

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
        assertThat(timeToTheFirstArticle()).isLessThan(A_MINUTE);
    }

    /** Of one more body, from the call that registers it to a page that readers see. */
    private static Duration timeToTheFirstArticle() {
        var began = System.nanoTime();
        var body = Body.anew();
        var author = member(body, "author");
        var approver = member(body, "approver");
        var draft = author.post(body.path("/articles"), Newsroom.text("Bài đầu tiên", "Nội dung."))
                .expect(201)
                .json();
        var article = body.path("/articles/") + draft.get("id").asString();
        author.post(article + "/submit").expect(200);
        approver.post(article + "/approve").expect(200);
        approver.post(article + "/publish").expect(200);
        var live = await().until(
                        () -> approver.get(article).expect(200).json(),
                        shown -> shown.path("state").asString().equals("live"));
        await().until(() -> Person.READER.get(live.get("address").asString()).status() == 200);
        var time = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                "the next one had its first article out %.1f s after it was registered%n", time.toNanos() / 1e9);
        return time;
    }

    private static Person member(Body body, String role) {
        body.member(role, role);
        return Person.anew(body.email(role));
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
