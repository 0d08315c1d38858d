package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;

/** The running service as its readers meet it. */
abstract class PublicSite extends RunningService {

    Reply visit(String path) {
        return visitor().get(path);
    }

    static String body(Reply reply) {
        return reply.answer().response().body();
    }

    /** The public address, once the page is there. */
    String published(Map<String, Object> content) {
        var article = approved(content);
        accepted(as("approver").post(article + "/publish"));
        var address = await().until(() -> as("editor").get(article).text("address"), found -> !found.isEmpty());
        await().until(() -> visit(address).status() == 200);
        return address;
    }

    String approved(Map<String, Object> content) {
        var drafted = as("author").post(articles, new HashMap<>(content));
        accepted(drafted);
        approve(drafted.header("Location"));
        return drafted.header("Location");
    }

    void approve(String article) {
        accepted(as("author").post(article + "/submit"));
        accepted(as("editor").post(article + "/approve"));
    }

    // On a busy machine a step may be taken, and its answer be without what it shows.
    private static void accepted(Reply reply) {
        assertThat(reply.status()).as(body(reply)).isIn(200, 201, 202);
    }

    void drafted(String title) {
        as("author").post(articles, Map.of("title", title));
    }
}
