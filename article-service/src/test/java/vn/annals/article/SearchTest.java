package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SearchTest extends PublicSite {

    @Test
    void readers_find_what_is_public_with_and_without_marks() {
        published(article("Đảng bộ tỉnh Quảng Trị", "Hội nghị <b>lần thứ ba</b> tại Hòa Bình."));
        drafted("Quảng Trị trong bản nháp");

        for (var words : List.of("quang tri", "Quảng Trị", "hoà bình", "dang bo")) {
            await().until(() -> body(search(words)).contains("Tìm thấy 1 bài"));
            Harmless.page(body(search(words)));
        }
        assertThat(Jsoup.parse(body(search("quang tri"))).select("h2 mark").text())
                .isEqualTo("Quảng Trị");
        assertThat(body(search("lan thu ba"))).contains("&lt;b&gt;");
        assertThat(body(search("dâng"))).contains("Không tìm thấy bài nào");
        assertThat(body(search("quang tri"))).contains("noindex");
    }

    @Test
    void a_withdrawn_article_is_not_found() {
        var article = approved(article("Bài sẽ gỡ", "Chữ."));
        as("approver").post(article + "/publish");
        await().until(() -> body(search("sẽ gỡ")).contains("Tìm thấy 1 bài"));

        as("approver").post(article + "/withdraw", Map.of("reason", "sai"));

        await().until(() -> body(search("sẽ gỡ")).contains("Không tìm thấy bài nào"));
    }

    @Test
    void editors_find_drafts_by_their_words_at_once() {
        var made = as("author").post(articles, article("Bài nháp", "Nói về lúa chiêm xuân."));

        var found = as("editor").get(articles + "?q=lua%20chiem", "Annals-Min-Commit", made.header("Annals-Commit"));

        assertThat(found.json().path("items").path(0).path("title").asString()).isEqualTo("Bài nháp");
        assertThat(as("editor")
                        .get(articles + "?q=lúa".replace("ú", "%C3%BA") + "%20mua")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void editors_see_the_best_finds_first_and_where_the_words_stand() {
        as("author").post(articles, article("Kinh tế quý ba", "Nói thêm về lúa chiêm xuân."));
        as("author").post(articles, article("Lúa chiêm xuân được mùa", "Chữ."));
        as("author").post(articles, article("Chiêm ngưỡng lúa và mùa xuân", "Chữ."));
        var made = as("author").post(articles, article("Bài khác", "Chữ."));
        var ask = articles + "?q=lua%20chiem%20xuan";

        var finds = as("editor").get(ask, "Annals-Min-Commit", made.header("Annals-Commit"));

        assertThat(finds.json().path("items").valueStream().map(SearchTest::title))
                .containsExactly("Lúa chiêm xuân được mùa", "Chiêm ngưỡng lúa và mùa xuân", "Kinh tế quý ba");
        var last = finds.json().at("/items/2/match");
        assertThat(marked(last.path("title"))).isEmpty();
        assertThat(marked(last.path("excerpt"))).containsExactly("lúa", "chiêm", "xuân");
        assertThat(as("editor").get(articles).json().at("/items/0/match").isNull())
                .isTrue();
        assertThat(as("editor")
                        .get(ask + "&sort=updatedAt")
                        .json()
                        .at("/items/0/title")
                        .asString())
                .isEqualTo("Kinh tế quý ba");

        var first = as("editor").get(ask + "&limit=1").json();
        var second =
                as("editor").get(ask + "&limit=1&cursor=" + first.path("next").asString());
        assertThat(second.json().at("/items/0/title").asString()).isEqualTo("Chiêm ngưỡng lúa và mùa xuân");
    }

    private static String title(JsonNode item) {
        return item.path("title").asString();
    }

    private static List<String> marked(JsonNode runs) {
        return runs.valueStream()
                .filter(run -> run.path("found").asBoolean())
                .map(run -> run.path("text").asString())
                .toList();
    }

    @Test
    void many_finds_have_pages_and_odd_questions_an_answer() {
        for (int i = 1; i <= 13; i++) {
            published(article("Bản tin số " + i, "Chữ."));
        }
        await().until(() -> body(search("ban tin")).contains("Tìm thấy 13 bài"));
        assertThat(body(search("ban tin"))).contains("Trang 1 / 2", "q=ban%20tin&amp;page=2");
        assertThat(Jsoup.parse(body(visit(address("ban tin") + "&page=2"))).select("article"))
                .hasSize(1);
        for (var odd : List.of("", "*", "\"", "title:x", "<script>", "đ".repeat(3000), "a".repeat(2000))) {
            var reply = search(odd);
            assertThat(reply.status()).as(odd).isEqualTo(200);
            assertThat(body(reply)).doesNotContain("<script>");
        }
        for (var page : List.of("0", "x", "101")) {
            assertThat(visit(address("tin") + "&page=" + page).status()).isEqualTo(404);
        }
    }

    @Test
    void readers_choose_a_section_and_a_period_without_a_script() {
        as("editor").post(sections, Map.of("name", "Văn hóa"));
        published(filed("Lễ hội xưa", "tin-tuc", "2019-07-19T17:30:00Z"));
        published(filed("Lễ hội nay", "van-hoa", "2020-07-19T07:05:00Z"));
        await().until(() -> body(search("lễ hội")).contains("Tìm thấy 2 bài"));

        assertThat(titles("&section=tin-tuc")).containsExactly("Lễ hội xưa");
        // 00:30 of the next day in Vietnam.
        assertThat(titles("&from=2019-07-20&to=2019-07-20")).containsExactly("Lễ hội xưa");
        assertThat(titles("&to=2019-07-19")).isEmpty();
        assertThat(titles("&from=2020-01-01&section=van-hoa")).containsExactly("Lễ hội nay");
        assertThat(titles("&from=hom-qua&section=khong-co")).hasSize(2);
        var form = Jsoup.parse(body(visit(address("lễ hội") + "&section=van-hoa&from=2020-01-01")));
        assertThat(form.select("select[name=section] option[selected]").text()).isEqualTo("Văn hóa");
        assertThat(form.select("input[name=from]").attr("value")).isEqualTo("2020-01-01");
    }

    @Test
    void what_is_public_is_suggested_to_readers_and_drafts_to_writers() {
        published(article("Hội nghị tổng kết", "Chữ."));
        drafted("Hội nghị bí mật");
        var readers = "/s/" + tenant + "/search/suggest?q=";
        var writers = "/api/v1/tenants/" + tenant + "/search/suggest?q=";

        await().until(() -> items(visit(readers + "hoi")).contains("Hội nghị tổng kết"));
        assertThat(items(visit(readers + "hoi%20ngh"))).containsExactly("Hội nghị tổng kết");
        assertThat(items(visit(readers + "tin"))).containsExactly("Tin tức");
        assertThat(items(visit(readers))).isEmpty();
        await().until(() -> items(as("author").get(writers + "hoi")).size() == 2);
        assertThat(visit(writers + "hoi").status()).isEqualTo(401);
    }

    private List<String> titles(String filter) {
        return Jsoup.parse(body(visit(address("lễ hội") + filter)))
                .select("article h2")
                .eachText();
    }

    private static List<String> items(Reply reply) {
        return reply.json()
                .path("items")
                .valueStream()
                .map(item -> item.asString())
                .toList();
    }

    private static Map<String, Object> filed(String title, String section, String elsewhere) {
        return Map.of("title", title, "section", section, "originallyPublishedAt", elsewhere);
    }

    private Reply search(String words) {
        return visit(address(words));
    }

    private String address(String words) {
        return "/s/" + tenant + "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> article(String title, String text) {
        return Map.of("title", title, "body", List.of(Map.of("type", "paragraph", "text", text)));
    }
}
