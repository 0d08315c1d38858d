package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ArticlePageTest extends PublicSite {

    @Test
    void every_sort_of_block_and_mark_is_shown() {
        var picture = stored_picture();
        var marked = List.of(
                Map.of("text", "đậm", "marks", List.of("bold", "italic", "underline")),
                Map.of("text", " H"),
                Map.of("text", "2", "marks", List.of("sub")),
                Map.of("text", "thư", "href", "mailto:a@annals.vn"));
        var body = List.of(
                Map.of("type", "paragraph", "text", marked),
                Map.of("type", "heading", "level", 3, "text", "Mục nhỏ"),
                Map.of("type", "list", "ordered", true, "items", List.of("một", "hai")),
                Map.of("type", "quote", "text", "Lời nói", "source", "Bác Hồ"),
                Map.of("type", "figure", "mediaId", picture, "alt", "Một tấm ảnh", "caption", "Chú thích"),
                Map.of("type", "table", "rows", List.of(List.of("Cột"), List.of("Ô")), "header", true));

        assertThat(body(visit(published(Map.of("title", "Đủ cả", "body", body)))))
                .containsSubsequence(
                        "<u><em><strong>đậm</strong></em></u> H<sub>2</sub>",
                        "<a href=\"mailto:a@annals.vn\" rel=\"noopener\">thư</a>",
                        "<h2>Mục nhỏ</h2>",
                        "<ol><li>một</li><li>hai</li></ol>",
                        "<blockquote><p>Lời nói</p><footer>Bác Hồ</footer></blockquote>",
                        "<img src=\"/media/" + tenant + "/" + "ab".repeat(32)
                                + "/original.png\" alt=\"Một tấm ảnh\" width=\"320\" height=\"180\"",
                        "<figcaption>Chú thích</figcaption>",
                        "<table><tr><th>Cột</th></tr><tr><td>Ô</td></tr></table>");
    }

    @Test
    void a_cover_stands_above_the_text_and_in_the_lists() {
        var cover = Map.of("mediaId", stored_picture(), "caption", "Lễ <khai mạc>");
        var address = published(Map.of("title", "Có ảnh bìa", "section", "tin-tuc", "cover", cover));
        var source = "src=\"/media/" + tenant + "/" + "ab".repeat(32) + "/original.png\"";

        assertThat(Jsoup.parse(body(visit(address))).select("figure img[width=320][height=180]"))
                .hasSize(1);
        assertThat(body(visit(address)))
                .containsSubsequence(source, "Lễ &lt;khai mạc&gt;", "<figcaption>Lễ &lt;khai mạc&gt;</figcaption>");
        assertThat(body(visit("/s/" + tenant + "/"))).contains(source);
        assertThat(body(visit("/s/" + tenant + "/tin-tuc/"))).contains(source);
    }

    @Test
    void words_that_programs_take_for_a_no_are_words() {
        var cover = Map.of("mediaId", stored_picture(), "caption", "off");
        var page = body(visit(published(Map.of(
                "title", "Ăn", "lead", "no", "byline", "no", "cover", cover, "source", Map.of("name", "false")))));

        assertThat(page)
                .containsSubsequence(
                        "<p class=\"sapo\">no</p>",
                        "<figcaption>off</figcaption>",
                        "<p class=\"byline\">no</p>",
                        "<span>false</span>");
        assertThat(body(visit("/s/" + tenant + "/"))).contains("<p>no</p>");
    }

    @Test
    void an_article_without_a_section_has_a_page_too() {
        var address = published(Map.of("title", "Không mục"));

        assertThat(address).startsWith("/s/" + tenant + "/tin/khong-muc-");
        assertThat(body(visit(address))).contains("<h1>Không mục</h1>").doesNotContain("class=\"sapo\"", "Nguồn:");
    }

    @Test
    void the_page_keeps_its_text_until_the_next_is_published() {
        var article = approved(Map.of("title", "Bản một", "section", "tin-tuc"));
        var address = as("approver").post(article + "/publish").text("address");
        await().until(() -> visit(address).status() == 200);
        var before = visit(address);

        as("author").put(article, Map.of("title", "Bản hai", "section", "tin-tuc"), "If-Match", "\"1\"");
        approve(article);
        assertThat(body(visit(address))).isEqualTo(body(before));

        assertThat(as("approver").post(article + "/publish").text("address")).isEqualTo(address);
        await().untilAsserted(() -> assertThat(body(visit(address))).contains("<h1>Bản hai</h1>"));
        assertThat(visitor()
                        .get(address, "If-None-Match", before.header("ETag"))
                        .status())
                .isEqualTo(200);
    }
}
