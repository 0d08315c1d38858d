package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

class OwnFieldsPageTest extends PublicSite {

    private static final Map<String, Object> CONTENT = Map.of(
            "title",
            "Nghị quyết mới",
            "bylines",
            List.of("Nguyễn Lan", "Trần <Minh>"),
            "extra",
            Map.of("soKyHieu", "18-NQ/<TW>", "dienTich", 1234.5, "ngayKy", "2019-07-19", "ghiChu", "nội bộ"),
            "formerAddresses",
            List.of("/tin-tuc/cu.html"));

    @BeforeEach
    void open_fields() {
        var fields = List.of(
                Map.of("key", "soKyHieu", "label", "Số ký hiệu", "type", "text", "required", true, "public", true),
                Map.of("key", "dienTich", "label", "Diện tích", "type", "number", "public", true),
                Map.of("key", "ngayKy", "label", "Ngày ký", "type", "date", "public", true),
                Map.of("key", "ghiChu", "label", "Ghi chú", "type", "text"));
        assertThat(as("admin").put(settings, Map.of("fields", fields)).status()).isEqualTo(200);
    }

    @Test
    void what_was_given_is_answered_with_its_type_and_kept_as_history() {
        var article = as("author").post(articles, CONTENT).header("Location");

        var view = as("auditor").get(article).json();
        assertThat(view.at("/bylines").size()).isEqualTo(2);
        assertThat(view.path("byline").asString()).isEqualTo("Nguyễn Lan, Trần <Minh>");
        assertThat(view.at("/extra/dienTich").decimalValue()).isEqualByComparingTo("1234.5");
        assertThat(view.at("/formerAddresses/0").asString()).isEqualTo("/tin-tuc/cu.html");
        var again = as("author").put(article, view, "If-Match", "\"1\"");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.header("Annals-Commit")).isBlank();
        as("author")
                .put(
                        article,
                        Map.of("title", "Nghị quyết mới", "extra", Map.of("soKyHieu", "19")),
                        "If-Match",
                        again.header("ETag"));
        assertThat(as("auditor")
                        .get(article + "?revision=1")
                        .json()
                        .at("/extra/soKyHieu")
                        .asString())
                .isEqualTo("18-NQ/<TW>");
        assertThat(as("auditor")
                        .get(article + "/diff?from=1&to=2")
                        .json()
                        .path("fields")
                        .valueStream()
                        .map(field -> field.path("name").asString()))
                .contains("byline", "extra.soKyHieu", "extra.dienTich", "formerAddresses");
    }

    @Test
    void a_text_may_grow_without_what_is_required_but_is_not_submitted_or_approved_like_that() {
        var article = as("author").post(articles, Map.of("title", "T")).header("Location");
        assertThat(as("author").post(article + "/submit").pointers()).containsExactly("/extra/soKyHieu");

        var whole = Map.of("title", "T", "extra", Map.of("soKyHieu", "1"));
        var saved = as("author").put(article, whole, "If-Match", "\"1\"");
        assertThat(as("author").post(article + "/submit").status()).isEqualTo(200);
        as("editor").put(article, Map.of("title", "T"), "If-Match", saved.header("ETag"));
        assertThat(as("editor").post(article + "/approve").pointers()).containsExactly("/extra/soKyHieu");
    }

    @Test
    void the_public_sees_what_is_public_and_nothing_else() {
        var address = published(CONTENT);

        var page = body(visit(address));
        assertThat(page)
                .containsSubsequence(
                        "<dt>Số ký hiệu</dt>",
                        "<dd>18-NQ/&lt;TW&gt;</dd>",
                        "<dd>1.234,5</dd>",
                        "<dd>19/07/2019</dd>",
                        "<p class=\"byline\">Nguyễn Lan, Trần &lt;Minh&gt;</p>")
                .contains("\"author\":[{")
                .doesNotContain("nội bộ", "Ghi chú", "cu.html");
        assertThat(body(visit(address.replace("/s/" + tenant + "/", "/s/" + tenant + "/print/"))))
                .contains("<dd>1.234,5</dd>")
                .doesNotContain("nội bộ");
        assertThat(HtmlUtils.htmlUnescape(body(visit("/s/" + tenant + "/rss.xml"))))
                .contains("<dc:creator>Nguyễn Lan</dc:creator>", "<dc:creator>Trần <Minh></dc:creator>");
        assertThat(HtmlUtils.htmlUnescape(body(visit("/s/" + tenant + "/atom.xml"))))
                .contains("<author><name>Nguyễn Lan</name></author>", "<author><name>Trần <Minh></name></author>");
        var file = address.substring(address.lastIndexOf('/') + 1);
        var delivered = visit("/api/v1/public/" + tenant + "/articles/" + file);
        assertThat(delivered.json().at("/extra").propertyNames()).containsExactly("soKyHieu", "dienTich", "ngayKy");
        assertThat(delivered.json().at("/article/bylines").size()).isEqualTo(2);
    }

    @Test
    void what_is_not_public_is_not_told_by_its_correction() {
        var article = approved(CONTENT);
        as("approver").post(article + "/publish");
        var changed = Map.<String, Object>of(
                "title", "Nghị quyết mới", "extra", Map.of("soKyHieu", "20-NQ/TW", "ghiChu", "bí mật khác"));
        as("author").put(article, changed, "If-Match", "\"1\"");
        approve(article);
        as("approver").post(article + "/publish");
        var id = article.substring(article.lastIndexOf('/') + 1);

        await().untilAsserted(() -> assertThat(body(visit("/s/" + tenant + "/corrections/" + id)))
                .contains("<ins>20</ins>")
                .doesNotContain("nội bộ", "bí mật", "cu.html"));
    }

    @Test
    void a_field_that_makes_no_sense_is_refused() {
        for (var field : List.of(
                Map.of("key", "Ab", "label", "x", "type", "text"),
                Map.of("key", "a", "label", " ", "type", "text"),
                Map.of("key", "a", "label", "x", "type", "colour"),
                Map.of("key", "a", "label", "x", "type", "choice"),
                Map.of("key", "a", "label", "x", "type", "text", "choices", List.of("b")))) {
            assertThat(as("admin")
                            .put(settings, Map.of("fields", List.of(field)))
                            .status())
                    .as(field.toString())
                    .isEqualTo(422);
        }
        var twice = Map.of("key", "a", "label", "x", "type", "text");
        assertThat(as("admin")
                        .put(settings, Map.of("fields", List.of(twice, twice)))
                        .pointers())
                .containsExactly("/fields/1/key");
    }
}
