package vn.annals.article;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

class TwoInstancesIT {

    private static final int ROUNDS = 3;

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static TwoInstances instances;

    final TenantId tenant = MONGO.freshTenant();
    final String articles = "/api/v1/tenants/" + tenant + "/articles";
    final String sections = "/api/v1/tenants/" + tenant + "/sections";

    @BeforeAll
    static void start() {
        instances = new TwoInstances(MONGO.connectionString());
    }

    @AfterAll
    static void stop() {
        instances.close();
    }

    @BeforeEach
    void open_a_tenant() {
        instances.open(tenant);
    }

    @Test
    void what_is_scheduled_happens_once() {
        var scheduled = IntStream.range(0, 4)
                .mapToObj(number -> approved("Bài " + number))
                .toList();
        var soon = Instant.now().plusSeconds(12);
        for (var article : scheduled) {
            var times = Map.of(
                    "publishAt",
                    soon.toString(),
                    "withdrawAt",
                    soon.plusSeconds(2).toString());
            assertThat(at(0, "approver").post(article + "/schedule", times).status())
                    .isEqualTo(200);
        }

        await().atMost(90, SECONDS).untilAsserted(() -> assertThat(scheduled)
                .allSatisfy(article ->
                        assertThat(at(1, "editor").get(article).text("state")).isEqualTo("withdrawn")));

        assertThat(scheduled).allSatisfy(article -> assertThat(happened(article))
                .containsOnlyOnce("article.ArticlePublished", "article.ArticleWithdrawn"));
    }

    @Test
    void of_a_publication_and_a_return_exactly_one_wins() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var article = approved("Bài " + round);
            oneWins(
                    article,
                    List.of("article.ArticlePublished", "article.ArticleReturned"),
                    () -> at(0, "approver").post(article + "/publish", Map.of()),
                    () -> at(1, "editor").post(article + "/return", Map.of("reason", "thiếu nguồn")));
        }
    }

    @Test
    void of_a_publication_and_an_archiving_exactly_one_wins() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var article = approved("Bài " + round);
            oneWins(
                    article,
                    List.of("article.ArticlePublished", "article.ArticleArchived"),
                    () -> at(0, "approver").post(article + "/publish", Map.of()),
                    () -> at(1, "editor").post(article + "/archive", Map.of("reason", "trùng bài")));
        }
    }

    @Test
    void of_two_texts_on_one_revision_exactly_one_wins() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var article = approved("Bài " + round);
            oneWins(
                    article,
                    List.of("article.ArticleRevised"),
                    () -> at(0, "editor").put(article, Map.of("title", "Một"), "If-Match", "\"1\""),
                    () -> at(1, "approver").put(article, Map.of("title", "Hai"), "If-Match", "\"1\""));
        }
    }

    @Test
    void of_two_moves_on_one_arrangement_exactly_one_wins() throws Exception {
        for (var name : List.of("Một", "Hai")) {
            at(0, "editor").post(sections, Map.of("name", name));
        }
        for (var round = 0; round < ROUNDS; round++) {
            var seen =
                    at(1, "editor").get(sections, "Annals-Min-Commit", head()).header("ETag");
            var place = 10 + round;
            var replies = both(
                    () -> at(0, "editor")
                            .put(sections + "/mot", Map.of("name", "Một", "order", place), "If-Match", seen),
                    () -> at(1, "approver")
                            .put(sections + "/hai", Map.of("name", "Hai", "order", place), "If-Match", seen));
            assertThat(replies).filteredOn(reply -> reply.status() == 412).hasSize(1);
        }
    }

    @Test
    void two_who_do_the_same_do_it_once() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var article = approved("Bài " + round);
            var replies = both(() -> at(0, "approver").post(article + "/publish", Map.of()), () -> at(1, "approver")
                    .post(article + "/publish", Map.of()));
            assertThat(replies).allMatch(TwoInstancesIT::isDone);
            replies = both(
                    () -> at(0, "approver").post(article + "/withdraw", Map.of("reason", "sai")),
                    () -> at(1, "approver").post(article + "/withdraw", Map.of("reason", "sai")));
            assertThat(replies).allMatch(TwoInstancesIT::isDone);

            assertThat(happened(article)).containsOnlyOnce("article.ArticlePublished", "article.ArticleWithdrawn");
        }
    }

    /** {@code deeds} are the events that the two lead to. */
    private void oneWins(String article, List<String> deeds, Callable<Reply> first, Callable<Reply> second)
            throws Exception {
        var replies = both(first, second);
        assertThat(happened(article)).filteredOn(deeds::contains).hasSize(1);
        assertThat(replies).allMatch(reply -> isDone(reply) || Set.of(409, 412).contains(reply.status()));
        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSizeLessThan(2);
    }

    // On a busy machine a step may be taken and its answer come too late.
    private static boolean isDone(Reply reply) {
        return reply.status() == 200 || reply.status() == 503;
    }

    private static List<Reply> both(Callable<Reply> first, Callable<Reply> second) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = new ArrayList<Reply>();
            for (var reply : threads.invokeAll(List.of(first, second))) {
                replies.add(reply.get());
            }
            return replies;
        }
    }

    // A busy machine may say too late that a step was taken, so each is asked for until it is seen to be.
    private String approved(String title) {
        var article = articles + "/" + UUID.randomUUID();
        var text = Map.of("id", article.substring(articles.length() + 1), "title", title);
        await().atMost(30, SECONDS).until(() -> {
            at(0, "author").post(articles, text);
            at(1, "author").post(article + "/submit");
            at(0, "editor").post(article + "/approve");
            return at(0, "editor").get(article).text("state").equals("approved");
        });
        return article;
    }

    private List<String> happened(String article) {
        var timeline = await().atMost(30, SECONDS)
                .until(
                        () -> at(1, "auditor").get(article + "/timeline", "Annals-Min-Commit", head()),
                        reply -> reply.status() == 200);
        return timeline.json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("type").asString())
                .toList();
    }

    private String head() {
        return String.valueOf(instances.head(tenant));
    }

    private Person at(int instance, String role) {
        return instances.at(instance, role, tenant);
    }
}
