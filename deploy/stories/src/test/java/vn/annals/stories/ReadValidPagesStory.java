package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** Every page a reader can meet is valid HTML, by the checker of the W3C. */
class ReadValidPagesStory {

    private static final String SITE = "/s/bac-giang/";
    private final Newsroom newsroom = new Newsroom("bac-giang");

    @Test
    void every_public_page_is_valid_html() throws IOException, SAXException {
        var id = newsroom.draft(everything());
        var first = newsroom.publish(id);
        newsroom.editor().put(newsroom.article(id), corrected(), "\"1\"").expect(200);
        newsroom.publish(id);
        var address = first.get("address").asString();
        await().until(() -> page(address).text().contains("Đã chỉnh sửa 1 lần"));
        var withdrawn = withdrawn();
        var then = SITE + "as-of/" + Instant.now() + "/";

        check(SITE);
        check(SITE + "tin-tuc/");
        check(address);
        check(address.replace(SITE, SITE + "print/"));
        check(SITE + "corrections/" + id);
        check(SITE + "receipts/" + id);
        check(SITE + "search");
        check(SITE + "search?q=hoi%20nghi&from=2019-01-01");
        check(SITE + "search?q=khongcogica");
        check(SITE + "khong-co/");
        check(SITE + "receipts/khong-co");
        check(withdrawn);
        check("/s/khong-co-tinh-nay/");
        for (var place :
                Stream.of("", "tin-tuc/", "search", "corrections/" + id).toList()) {
            check(then + place, newsroom.auditor());
        }
        check(address.replace(SITE, then), newsroom.auditor());
    }

    private static void check(String path) throws IOException, SAXException {
        check(path, Person.READER);
    }

    private static void check(String path, Person reader) throws IOException, SAXException {
        assertThat(errors(page(path, reader))).as(path).isEmpty();
    }

    private static List<String> errors(Reply page) throws IOException, SAXException {
        assertThat(page.header("Content-Type")).startsWith("text/html");
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        var verdict = JsonMapper.shared().readTree(validator.validate(new ByteArrayInputStream(page.bytes())));
        return verdict.get("messages")
                .valueStream()
                .filter(message -> !message.get("type").asString().equals("info"))
                .map(message -> message.get("message").asString() + " | "
                        + message.path("extract").asString(""))
                .toList();
    }

    private String withdrawn() {
        var id = newsroom.draft(Newsroom.text("Bài sẽ gỡ", "Nội dung."));
        var address = newsroom.publish(id).get("address").asString();
        newsroom.approver()
                .post(newsroom.article(id) + "/withdraw", Map.of("reason", "sai"))
                .expect(200);
        await().until(() -> page(address).status() == 410);
        return address;
    }

    /** An article with every sort of block. */
    private Map<String, Object> everything() {
        var picture = newsroom.uploadPicture(Newsroom.anyColour()).get("id").asString();
        var content = new HashMap<String, Object>();
        content.put("title", "Hội nghị <tổng kết> & \"biểu dương\"");
        content.put("lead", "Sáng nay, hội nghị đã khai mạc.");
        content.put("byline", "Nguyễn Dung");
        content.put("tags", List.of("hội nghị", "thi đua"));
        content.put("source", Map.of("name", "Báo Nhân Dân", "url", "https://nhandan.vn/?a=1&b=2"));
        content.put("cover", Map.of("mediaId", picture, "caption", "Quang cảnh"));
        content.put(
                "body",
                List.of(
                        Map.of(
                                "type",
                                "paragraph",
                                "text",
                                List.of(
                                        Map.of("text", "đậm", "marks", List.of("bold", "italic", "underline")),
                                        Map.of("text", " H"),
                                        Map.of("text", "2", "marks", List.of("sub")),
                                        Map.of("text", "thư", "href", "https://example.vn/?a=1&b=2"))),
                        Map.of("type", "heading", "level", 4, "text", "Mục nhỏ"),
                        Map.of("type", "list", "ordered", true, "items", List.of("một", "hai")),
                        Map.of("type", "quote", "text", "Lời nói", "source", "Bác Hồ"),
                        Map.of("type", "figure", "mediaId", picture, "alt", "Một tấm ảnh", "caption", "Chú thích"),
                        Map.of(
                                "type",
                                "table",
                                "rows",
                                List.of(List.of("Năm", "Số"), List.of("2019", "1.234")),
                                "header",
                                true)));
        return content;
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
