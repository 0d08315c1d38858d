package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page a reader can meet is valid HTML. */
class ReadValidPagesStory {

    private static final String SITE = "/s/bac-giang/";

    private final Newsroom newsroom = new Newsroom("bac-giang");
    private final String section = newsroom.anySection();
    private final Map<String, List<String>> wrong = new TreeMap<>();

    @Test
    void every_public_page_is_valid_html() {
        var id = newsroom.draft(everything());
        var address = newsroom.publish(id).get("address").asString();
        newsroom.editor().put(newsroom.article(id), corrected(), "\"1\"").expect(200);
        newsroom.publish(id);
        await().until(() -> page(address).text().contains("Đã chỉnh sửa 1 lần"));
        await().until(() -> page(SITE + "receipts/" + id).status() == 200);
        await().until(() -> page(SITE + "search?q=bieu%20duong").text().contains("<mark>"));

        check(200, "", section + "/", "search", "search?q=bieu%20duong&from=2019-01-01", "search?q=khongcogica");
        check(200, address.substring(SITE.length()), "print/" + address.substring(SITE.length()));
        check(200, "corrections/" + id, "receipts/" + id);
        check(404, "khong-co/", "receipts/khong-co");
        check(410, withdrawn().substring(SITE.length()));
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_site_as_it_was_is_valid_html() {
        var then = SITE + "as-of/" + Instant.now() + "/";
        var lead = page(SITE).text().split("<h1><a href=\"")[1].split("\"")[0];

        for (var place :
                Stream.of("", section + "/", lead.substring(SITE.length())).toList()) {
            check(200, page(then + place, newsroom.auditor()), then + place);
        }
        check(404, page(then + "search", newsroom.auditor()), then + "search");
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_the_gateway_says_itself_is_valid_html() {
        for (var place : List.of("/login/khong-co", "/s/khong-co-tinh-nay/")) {
            check(404, page(place), place);
        }
        var strayed = "/login/oauth2/code/keycloak?code=x&state=y";
        check(401, page(strayed), strayed);
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_page_of_the_province_is_valid_html() {
        assumeTrue(Files.exists(SeedPage.FILE), "the province's page is not beside the repository");
        var address = SeedPage.imported();

        check(200, page(address), address);
        assertThat(wrong).isEmpty();
    }

    private void check(int status, String... places) {
        for (var place : places) {
            check(status, page(SITE + place), SITE + place);
        }
    }

    private void check(int status, Reply page, String address) {
        assertThat(page.status()).as(address).isEqualTo(status);
        assertThat(page.header("Content-Type")).as(address).startsWith("text/html");
        var errors = HtmlChecker.errors(page.bytes());
        if (!errors.isEmpty()) {
            wrong.put(address, errors);
        }
    }

    private String withdrawn() {
        var id = newsroom.draft(Newsroom.text("Bài sẽ gỡ", "Nội dung."));
        var address = newsroom.publish(id).get("address").asString();
        await().until(() -> page(address).status() == 200);
        newsroom.approver()
                .post(newsroom.article(id) + "/withdraw", Map.of("reason", "sai"))
                .expect(200);
        await().until(() -> page(address).status() == 410);
        return address;
    }

    /** An article with every sort of block, and signs that mean something to markup. */
    private Map<String, Object> everything() {
        var picture = newsroom.uploadPicture(Newsroom.anyColour()).get("id").asString();
        var content = new HashMap<String, Object>();
        content.put("title", "Hội nghị <tổng kết> & \"biểu dương\"");
        content.put("lead", "Sáng nay, hội nghị đã khai mạc.");
        content.put("section", section);
        content.put("byline", "Nguyễn Dung");
        content.put("tags", List.of("hội nghị", "thi đua"));
        content.put("source", Map.of("name", "Báo Nhân Dân", "url", "https://nhandan.vn/?a=1&b=2"));
        content.put("cover", Map.of("mediaId", picture, "caption", "Quang cảnh"));
        content.put("body", blocks(picture));
        return content;
    }

    private static List<Map<String, Object>> blocks(String picture) {
        var spans = List.of(
                Map.of("text", "đậm", "marks", List.of("bold", "italic", "underline")),
                Map.of("text", " H"),
                Map.of("text", "2", "marks", List.of("sub")),
                Map.of("text", "m", "marks", List.of("sup")),
                Map.of("text", "thư", "href", "https://example.vn/?a=1&b=2"));
        return List.of(
                Map.of("type", "paragraph", "text", spans),
                Map.of("type", "heading", "level", 4, "text", "Mục nhỏ"),
                Map.of("type", "list", "ordered", true, "items", List.of("một", "hai")),
                Map.of("type", "quote", "text", "Lời nói", "source", "Bác Hồ"),
                Map.of("type", "figure", "mediaId", picture, "alt", "Một tấm ảnh", "caption", "Chú thích"),
                Map.of("type", "table", "rows", List.of(List.of("Năm", "Số"), List.of("2019", "1")), "header", true));
    }

    private Map<String, Object> corrected() {
        var content = everything();
        content.put("lead", "Chiều nay, hội nghị đã bế mạc.");
        return content;
    }

    private static Reply page(String path) {
        return page(path, Person.READER);
    }

    private static Reply page(String path, Person reader) {
        var request = HttpRequest.newBuilder(URI.create(Stack.gateway() + path)).header("Accept", "text/html");
        return Http.send(
                reader.token().isEmpty() ? request : request.header("Authorization", "Bearer " + reader.token()));
    }
}
