package vn.annals.article;

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
        var address = as("approver").post(approved(content) + "/publish").text("address");
        await().until(() -> visit(address).status() == 200);
        return address;
    }

    String approved(Map<String, Object> content) {
        var article = as("author").post(articles, new HashMap<>(content)).header("Location");
        approve(article);
        return article;
    }

    void approve(String article) {
        as("author").post(article + "/submit");
        as("editor").post(article + "/approve");
    }

    void drafted(String title) {
        as("author").post(articles, Map.of("title", title));
    }
}
