package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeliveryTest extends PublicSite {

    private final String delivery = "/api/v1/public/" + tenant + "/articles";

    @Test
    void programs_read_what_is_public_page_by_page() {
        for (int i = 1; i <= 5; i++) {
            published(Map.of("title", "Bài " + i, "section", "tin-tuc"));
        }
        drafted("Bài nháp");

        var first = visit(delivery + "?limit=3");
        assertThat(titles(first.json())).containsExactly("Bài 5", "Bài 4", "Bài 3");
        published(Map.of("title", "Bài 6"));
        var rest = visit(delivery + "?limit=3&cursor=" + first.text("next"));
        assertThat(titles(rest.json())).containsExactly("Bài 2", "Bài 1");
        assertThat(rest.json().path("next").isNull()).isTrue();
        assertThat(titles(visit(delivery + "?section=tin-tuc").json())).hasSize(5);
    }

    @Test
    void one_article_is_found_by_id_file_and_slug_while_it_is_public() {
        var article =
                approved(Map.of("title", "Bài mẫu", "body", List.of(Map.of("type", "paragraph", "text", "Đoạn."))));
        var address = as("approver").post(article + "/publish").text("address");
        await().until(() -> visit(address).status() == 200);
        var id = article.substring(article.lastIndexOf('/') + 1);
        var file = address.substring(address.lastIndexOf('/') + 1);

        for (var name : List.of(id, file, file.replace(".html", ""), "bai-mau")) {
            var one = visit(delivery + "/" + name);
            assertThat(one.status()).as(name).isEqualTo(200);
            assertThat(one.text("html")).isEqualTo("<p>Đoạn.</p>");
            assertThat(one.json().path("article").path("address").asString()).endsWith(address);
        }
        as("approver").post(article + "/withdraw", Map.of("reason", "sai"));
        await().until(() -> visit(delivery + "/" + id).status() != 200);
        for (var name : List.of(id, file, "bai-mau")) {
            var gone = visit(delivery + "/" + name);
            assertThat(gone.status()).as(name).isEqualTo(410);
            assertThat(gone.text("code")).isEqualTo("ARTICLE_IS_WITHDRAWN");
        }
        assertThat(visit(delivery + "/khong-co").text("code")).isEqualTo("ARTICLE_NOT_FOUND");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        published(Map.of("title", "Bài một"));
        var first = visit(delivery);
        var again = visitor().get(delivery, "If-None-Match", first.header("ETag"));
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.status()).isEqualTo(304);
        assertThat(body(again)).isEmpty();

        published(Map.of("title", "Bài hai"));
        assertThat(visitor()
                        .get(delivery, "If-None-Match", first.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_cannot_be_answered_is_refused() {
        for (var query : List.of("?limit=0", "?limit=201", "?limit=x", "?cursor=x", "?cursor=1", "?cursor=9e9_a")) {
            assertThat(visit(delivery + query).text("code")).as(query).isEqualTo("INVALID_REQUEST");
        }
        assertThat(visit(delivery + "?section=khong-co").text("code")).isEqualTo("SECTION_UNKNOWN");
        assertThat(visit("/api/v1/public/khong-co/articles").status()).isEqualTo(404);
    }

    private static List<String> titles(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();
    }
}
