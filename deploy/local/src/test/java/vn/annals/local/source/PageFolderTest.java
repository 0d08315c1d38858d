package vn.annals.local.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFolderTest {

    private static final String PAGE = """
        <!DOCTYPE html><html><head><meta charset="%s">
        <title>Đồng bào xã Đông Kỳ đón Tết | Cổng thông tin</title>
        <meta property="og:title" content="Đồng bào xã Đông Kỳ đón Tết">
        <meta property="og:image" content="https://cu.example/anh/%%E1%%BA%%A3nh%%20b%%C3%%ACa.png">
        <meta property="article:published_time" content="2018-02-13T09:30:00+07:00">
        <meta property="article:section" content="Văn hóa">
        <meta name="keywords" content="Tết, Đông Kỳ">
        <meta name="author" content="Trần Minh Quân">
        <link rel="canonical" href="https://cu.example/tin/don-tet.aspx?id=7">
        <style>p{color:red}</style></head>
        <body><header><h1>Cổng thông tin</h1><nav>Trang chủ</nav></header>
        <main><article><h1>Đồng bào xã Đông Kỳ đón Tết</h1><time datetime="2018-02-13">13/2</time>
        <figure><img src="../anh/ảnh bìa.png" alt="Bánh chưng"><figcaption>Gói bánh</figcaption></figure>
        <p>Sáng sớm, sương còn <b>phủ kín</b> lối vào.</p><script>alert(1)</script>
        <p>Trẻ con chạy quanh sân đình.</p></article></main>
        <footer>Bản quyền</footer></body></html>
        """;

    @TempDir
    private Path folder;

    @Test
    void a_page_keeps_all_it_was() throws IOException {
        var picture = folder.resolve(Normalizer.normalize("anh/ảnh bìa.png", Normalizer.Form.NFD));
        Files.createDirectories(picture.getParent());
        Files.write(picture, new byte[] {1});
        write("tin/đón tết.html", PAGE.formatted("utf-8"), StandardCharsets.UTF_8);

        var article = Pieces.of(folder).article("Đồng bào xã Đông Kỳ đón Tết");

        assertThat(article.name()).isEqualTo("tin/đón tết.html");
        assertThat(article.publishedAt()).contains(Instant.parse("2018-02-13T02:30:00Z"));
        assertThat(article.authors()).containsExactly("Trần Minh Quân");
        assertThat(article.tags()).containsExactly("Tết", "Đông Kỳ");
        assertThat(article.sections())
                .containsExactly(
                        new OldArticle.Section("Văn hóa", Optional.empty(), true),
                        new OldArticle.Section("tin", Optional.of("tin"), false));
        assertThat(article.addresses())
                .containsExactly("/tin/don-tet.aspx?id=7", "/tin/%C4%91%C3%B3n%20t%E1%BA%BFt.html");
        assertThat(article.cover()).contains(new OldPicture.Kept(picture, "Bánh chưng", Optional.of("Gói bánh")));
        assertThat(article.notes()).isEmpty();
        assertThat(Pieces.html(article))
                .contains("<b>phủ kín</b>", "Trẻ con chạy quanh sân đình.")
                .doesNotContain("Bản quyền", "alert", "Trang chủ", "<img", "Gói bánh", "13/2", "<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void old_ways_of_writing_vietnamese_are_read(String charset) throws IOException {
        // Windows-1258 writes tones as marks of their own; what it can write is decomposed before.
        var page = PAGE.formatted(charset);
        var written = charset.equals("windows-1258") ? tonesApart(page) : page;
        write("bài.html", written, Charset.forName(charset));

        var article = Pieces.of(folder).articles().getFirst();

        assertThat(article.title()).isEqualTo("Đồng bào xã Đông Kỳ đón Tết");
        assertThat(Pieces.html(article)).contains("Sáng sớm, sương còn <b>phủ kín</b> lối vào.");
    }

    @Test
    void a_page_that_says_nothing_of_how_it_is_written_is_read_as_vietnamese() throws IOException {
        write(
                "a.htm",
                tonesApart("<title>Đường về bản</title><p>Mưa rừng ướt áo người đi.</p>"),
                Charset.forName("windows-1258"));

        var article = Pieces.of(folder).articles().getFirst();

        assertThat(article.title()).isEqualTo("Đường về bản");
        assertThat(article.notes()).containsExactly("says nowhere when it was published");
    }

    @Test
    void a_page_without_any_marks_of_its_parts_gives_its_largest_text() throws IOException {
        write("cu.html", """
            <html><head><title>Trang cũ</title></head><body><table><tr><td class=menu><a>Trang chủ</a></td>
            <td><div class=khung><p>Ngày đăng: 14:05, 19/07/2019</p><p>Đoạn thứ nhất của bài viết dài.</p>
            <p>Đoạn thứ hai của bài viết dài.</p></div></td></tr></table><div><p>Chân trang</p></div></body></html>
            """, StandardCharsets.UTF_8);

        var article = Pieces.of(folder).article("Trang cũ");

        assertThat(article.publishedAt()).contains(Instant.parse("2019-07-19T07:05:00Z"));
        assertThat(Pieces.html(article)).contains("thứ nhất", "thứ hai").doesNotContain("Trang chủ", "Chân trang");
    }

    @Test
    void linked_data_tells_what_the_markup_does_not() throws IOException {
        write("ld.html", """
            <title>Có dữ liệu</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},
            {"@type":"NewsArticle","datePublished":"2017-05-06T07:08:09Z","author":[{"name":"Lê An"},{"name":"Vũ Bình"}],
            "articleSection":"Giáo dục"}]}</script><article><p>Chữ.</p></article>
            """, StandardCharsets.UTF_8);

        var article = Pieces.of(folder).article("Có dữ liệu");

        assertThat(article.publishedAt()).contains(Instant.parse("2017-05-06T07:08:09Z"));
        assertThat(article.authors()).containsExactly("Lê An", "Vũ Bình");
        assertThat(article.sections()).extracting(OldArticle.Section::name).containsExactly("Giáo dục");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><h1>A</h1><p>&nbsp;</p><p class='tin sapo'>Mở <b>đầu</b></p><p>Chữ</p></article>",
                "<article><h1>A</h1><img src=a.png><div class=lead><p>Mở đầu</p></div><p>Chữ</p></article>",
                "<h1>A</h1><h2 class=chapo>Mở đầu</h2><div class=article-body><p>Chữ</p></div>"
            })
    void a_paragraph_that_is_marked_as_lead_where_a_page_begins_becomes_it(String page) throws IOException {
        write("a.html", page, StandardCharsets.UTF_8);

        var article = Pieces.of(folder).article("A");

        assertThat(article.lead()).contains("Mở đầu");
        assertThat(Pieces.html(article)).contains("<p>Chữ</p>").doesNotContain("Mở");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Chữ</p><p class=sapo>Giữa bài</p>",
                "<p class=sapo>Giữa bài</p>",
                "<div class=lead><p>Cả cột</p><p>Giữa bài</p></div><p>Chữ</p>"
            })
    void what_is_marked_elsewhere_or_is_all_there_is_stays_text(String text) throws IOException {
        write("a.html", "<h1>A</h1><article>" + text + "</article>", StandardCharsets.UTF_8);

        var article = Pieces.of(folder).article("A");

        assertThat(article.lead()).isEmpty();
        assertThat(Pieces.html(article)).contains("Giữa bài");
    }

    @Test
    void each_file_that_is_no_article_is_named_with_a_reason() throws IOException {
        write("a/rỗng.html", "", StandardCharsets.UTF_8);
        write("a/không chữ.html", "<title>Chỉ có tiêu đề</title>", StandardCharsets.UTF_8);
        write("a/trang.txt", "Tiêu đề\nKhông có ngày", StandardCharsets.UTF_8);
        write("a/quyết định.pdf", "%PDF-", StandardCharsets.UTF_8);
        write("a/trang.css", "p{}", StandardCharsets.UTF_8);
        Files.createSymbolicLink(folder.resolve("a/z.html"), Path.of("/etc/hostname"));

        var pieces = Pieces.of(folder);

        assertThat(pieces.unreadable())
                .containsExactlyInAnyOrder(
                        "a/rỗng.html: has no title",
                        "a/không chữ.html: has a title but no text",
                        "a/trang.txt: has no line such as \"Ngày đăng: 14:05, 19/07/2019\"");
        assertThat(pieces.leftOut())
                .containsExactlyInAnyOrder("is neither a page nor a picture", "is a link to elsewhere");
    }

    @Test
    void a_folder_that_cannot_be_looked_into_costs_only_itself() throws IOException {
        write("a.html", "<title>A</title><article><p>Chữ</p></article>", StandardCharsets.UTF_8);
        // A path longer than any may be is closed even to root, whom no permission stops.
        var low = folder.resolve("thấp");
        Files.createDirectories(down(low, 14));
        var high = Files.createDirectories(down(folder.resolve("cao"), 5)).resolve("thấp");
        Files.move(low, high);
        try {
            var pieces = Pieces.of(folder);

            assertThat(pieces.articles()).extracting(OldArticle::title).containsExactly("A");
            assertThat(pieces.unreadable())
                    .singleElement()
                    .asString()
                    .startsWith("cao/")
                    .endsWith("cannot be read: File name too long");
        } finally {
            Files.move(high, low);
        }
    }

    @Test
    void what_nobody_may_read_is_said_in_plain_words() {
        assertThat(Obstacle.in(new AccessDeniedException("/trang/a.html")))
                .isEqualTo("cannot be read: permission denied");
        assertThat(Obstacle.in(new NoSuchFileException("/trang/a.html")))
                .isEqualTo("cannot be read: it is not there any more");
    }

    @Test
    void a_picture_that_calls_itself_a_page_is_not_taken() throws IOException {
        var page = "<title>A</title><p>Chữ</p>";
        write("ảnh.html", "\u0089PNG\r\n\032\n<title>A</title><p>B</p>", StandardCharsets.ISO_8859_1);
        write("giấy.htm", "%PDF-1.4\n" + page, StandardCharsets.UTF_8);
        write("rỗng.html", page + "\0\0", StandardCharsets.UTF_8);

        assertThat(Pieces.of(folder).unreadable())
                .containsExactlyInAnyOrder(
                        "giấy.htm: is not text, whatever its name says",
                        "rỗng.html: is not text, whatever its name says",
                        "ảnh.html: is not text, whatever its name says");
    }

    @Test
    void hidden_places_are_left_aside() throws IOException {
        write(".git/a.html", "<title>A</title><p>Chữ</p>", StandardCharsets.UTF_8);
        write(".DS_Store", "", StandardCharsets.UTF_8);
        write("tin/._b.html", "<title>B</title><p>Chữ</p>", StandardCharsets.UTF_8);

        assertThat(Pieces.of(folder).all()).isEmpty();
    }

    @Test
    void pages_of_a_province_as_text_come_in_from_folders_too() throws IOException {
        write("trang.txt", "Tiêu đề\nNgày đăng: 14:05, 19/07/2019\nĐoạn.\n", StandardCharsets.UTF_8);

        assertThat(Pieces.of(folder).articles())
                .extracting(OldArticle::title, Pieces::html)
                .containsExactly(tuple("Tiêu đề", "Đoạn."));
    }

    @Test
    void a_picture_outside_of_the_folder_is_not_looked_at() throws IOException {
        var site = Files.createDirectories(folder.resolve("site"));
        Files.write(folder.resolve("bí mật.jpg"), new byte[] {1});
        Files.writeString(
                site.resolve("a.html"), "<title>A</title><article><p>Chữ</p><img src='../bí mật.jpg'></article>");

        var article = Pieces.of(site).article("A");

        assertThat(article.cover()).isEmpty();
        assertThat(article.notes()).anyMatch(note -> note.contains("outside of the folder"));
    }

    private static Path down(Path from, int steps) {
        return Stream.iterate(from, step -> step.resolve("x".repeat(250)))
                .skip(steps)
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String text, Charset charset) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(charset));
    }

    // Letters with hats and horns have a place of their own in that code, tones are written after the letter.
    private static String tonesApart(String text) {
        var apart = new StringBuilder();
        for (var sign : text.split("")) {
            var marks = Normalizer.normalize(sign, Normalizer.Form.NFD);
            var tone = marks.codePoints()
                    .filter(point -> List.of(0x300, 0x301, 0x303, 0x309, 0x323).contains(point))
                    .findFirst();
            if (tone.isEmpty()) {
                apart.append(sign);
            } else {
                var bare = new StringBuilder();
                marks.codePoints().filter(point -> point != tone.getAsInt()).forEach(bare::appendCodePoint);
                apart.append(Normalizer.normalize(bare, Normalizer.Form.NFC)).appendCodePoint(tone.getAsInt());
            }
        }
        return apart.toString();
    }
}
