package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportAnExportStory {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EXPORT = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Trang cũ</title>
        <wp:author><wp:author_login>ha</wp:author_login><wp:author_display_name>Nguyễn Thu Hà</wp:author_display_name></wp:author>
        <item><title><![CDATA[Ngày hội sách MARK]]></title><link>https://cu.example/MARK/ngay-hoi/</link>
        <dc:creator>ha</dc:creator><guid>https://cu.example/MARK/?p=1</guid>
        <content:encoded><![CDATA[<!-- wp:paragraph --><p>Đoạn <strong>đậm</strong> TEXT.</p><!-- /wp:paragraph -->
        <figure><img src="https://cu.example/wp-content/uploads/anh.png"/><figcaption>Sân trường</figcaption></figure>]]></content:encoded>
        <wp:post_id>1</wp:post_id><wp:post_date>2019-07-19 14:05:00</wp:post_date><wp:status>publish</wp:status>
        <wp:post_type>post</wp:post_type></item>
        <item><title>Bản nháp MARK</title><guid>https://cu.example/MARK/?p=2</guid><wp:post_id>2</wp:post_id>
        <content:encoded>Chữ</content:encoded><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
        <item><title>Riêng MARK</title><guid>https://cu.example/MARK/?p=3</guid><wp:post_id>3</wp:post_id>
        <content:encoded>Chữ</content:encoded><wp:status>private</wp:status><wp:post_type>post</wp:post_type></item>
        <item><title>Ảnh</title><wp:post_id>4</wp:post_id><wp:post_type>attachment</wp:post_type>
        <wp:attachment_url>https://cu.example/wp-content/uploads/anh.png</wp:attachment_url></item>
        BROKEN</channel></rss>
        """;

    @TempDir
    private Path folder;

    @Test
    void an_old_site_comes_in_once_and_its_changes_after_that() throws IOException {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        Files.write(folder.resolve("anh.png"), Newsroom.png(Color.ORANGE));

        var first = imported(EXPORT.replace("MARK", mark).replace("TEXT", "cũ").replace("BROKEN", ""));

        assertThat(first.status()).isZero();
        assertThat(first.output()).containsPattern("2 taken, 1 left out; attachments: 1 (taken|unchanged); report");
        var address = lines(first).stream()
                .filter(line -> line.has("address"))
                .findFirst()
                .orElseThrow()
                .get("address")
                .asString();
        assertThat(Person.READER.get(address).expect(200).text())
                .containsSubsequence(
                        "<h1>Ngày hội sách " + mark,
                        "14:05, 19/07/2019",
                        "<img",
                        "<figcaption>Sân trường</figcaption>",
                        "<strong>đậm</strong> cũ.",
                        "Nguyễn Thu Hà");
        assertThat(imported(EXPORT.replace("MARK", mark).replace("TEXT", "cũ").replace("BROKEN", ""))
                        .output())
                .contains("2 unchanged, 1 left out; attachments: 1 unchanged");

        var changed =
                imported(EXPORT.replace("MARK", mark).replace("TEXT", "mới").replace("BROKEN", ""));

        assertThat(changed.output()).contains("1 changed, 1 unchanged, 1 left out");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Person.READER.get(address).expect(200).text().contains("<strong>đậm</strong> mới."));
    }

    @Test
    void a_post_that_cannot_come_in_is_named_and_keeps_nobody_else_out() throws IOException {
        var mark = UUID.randomUUID().toString().substring(0, 8);

        var done = imported(EXPORT.replace("MARK", mark)
                .replace("TEXT", "cũ")
                .replace("BROKEN", "<item><title>Hỏng</b></title><wp:post_id>9</wp:post_id></item>"));

        assertThat(done.status()).isEqualTo(1);
        assertThat(done.output())
                .contains("2 taken, 1 left out, 1 not taken; attachments: 1 not taken")
                .doesNotContain("Exception");
        assertThat(lines(done)).anySatisfy(line -> assertThat(line.path("source")
                                .asString("") + " " + line.path("why").asString(""))
                .contains("(id 9)", "is not well-formed XML"));
        assertThat(lines(done)).anySatisfy(line -> assertThat(line.path("source")
                                .asString("") + " " + line.path("why").asString(""))
                .contains("attachment anh.png (id 4)", "does not lie beside the source"));
    }

    private Command imported(String export) throws IOException {
        var file = Files.writeString(folder.resolve("export.xml"), export);
        return Command.run("import", file.toString(), "--tenant", "bac-giang");
    }

    /** The report that the last line of the output names. */
    private static List<JsonNode> lines(Command done) throws IOException {
        var report = done.output().strip().replaceFirst("(?s).*report: ", "");
        return Files.readAllLines(Path.of(report)).stream().map(JSON::readTree).toList();
    }
}
