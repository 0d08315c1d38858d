package vn.annals.local.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources made to read what is not theirs, or to exhaust whoever reads them. */
class HostileSourceTest {

    private static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8"?>%s
        <rss version="2.0"><channel><title>Trang</title>
        """;
    private static final String POST = """
        <item><title>%s</title><guid>https://a.example/?p=%d</guid><wp:post_id>%d</wp:post_id>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
        <wp:post_date>2020-01-02 03:04:05</wp:post_date><content:encoded>%s</content:encoded>%s</item>
        """;

    @TempDir
    private Path folder;

    @Test
    void an_export_with_entities_of_its_own_is_not_read() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        var xxe = HEAD.formatted("<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>");
        var laughs = HEAD.formatted("<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>");

        for (var head : new String[] {xxe, laughs}) {
            var export = export(head + POST.formatted("&x;", 1, 1, "&x;", ""));
            assertThatExceptionOfType(Unfit.class)
                    .isThrownBy(() -> Source.of(export))
                    .withMessageContaining("document type of its own");
        }
    }

    @Test
    void an_entity_that_nobody_has_explained_costs_its_post_only() throws IOException {
        var pieces = Pieces.of(export(HEAD.formatted("")
                + POST.formatted("Một", 1, 1, "chữ &lol9; cười", "")
                + POST.formatted("Hai", 2, 2, "còn đây", "")));

        assertThat(pieces.unreadable()).singleElement().asString().contains("&lol9;");
        assertThat(pieces.articles()).extracting(OldArticle::title).containsExactly("Hai");
    }

    @Test
    void a_document_type_inside_a_post_is_no_markup_there() throws IOException {
        var pieces = Pieces.of(export(HEAD.formatted("")
                + POST.formatted("Một", 1, 1, "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;", "")));

        assertThat(pieces.articles()).isEmpty();
        assertThat(pieces.unreadable()).hasSize(1);
    }

    @Test
    void an_attachment_cannot_climb_out_of_its_folder() throws IOException {
        var inside = Files.createDirectories(folder.resolve("site"));
        Files.write(folder.resolve("secret.jpg"), new byte[] {1});
        Files.createSymbolicLink(inside.resolve("link.jpg"), folder.resolve("secret.jpg"));
        var addresses = new String[] {
            "https://a.example/../../secret.jpg",
            "https://a.example/%2e%2e/secret.jpg",
            "../secret.jpg",
            "..\\secret.jpg",
            "file://" + folder.resolve("secret.jpg"),
            "https://a.example/link.jpg"
        };
        var posts = new StringBuilder(HEAD.formatted(""));
        for (int number = 1; number <= addresses.length; number++) {
            posts.append(POST.formatted("Bài " + number, number, number, "chữ", thumbnail(100 + number)));
            posts.append("<item><wp:post_id>" + (100 + number) + "</wp:post_id><wp:post_type>attachment</wp:post_type>"
                    + "<wp:attachment_url><![CDATA[" + addresses[number - 1] + "]]></wp:attachment_url></item>");
        }
        var export = Files.writeString(inside.resolve("export.xml"), posts);

        var articles = Pieces.of(export).articles();

        assertThat(articles).hasSize(addresses.length).allSatisfy(article -> {
            assertThat(article.cover()).isEmpty();
            assertThat(article.notes()).singleElement().asString().contains("picture");
        });
        assertThat(articles.subList(0, 4))
                .allSatisfy(
                        article -> assertThat(article.notes().getFirst()).endsWith("would lie outside of the folder"));
    }

    @Test
    void a_post_of_twenty_megabytes_is_passed_over() throws IOException {
        var export = folder.resolve("large.xml");
        try (var out = Files.newBufferedWriter(export)) {
            out.write(HEAD.formatted(""));
            out.write("<item><title>Lớn</title><content:encoded><![CDATA[");
            var megabyte = "x".repeat(1_000_000);
            for (int written = 0; written < 20; written++) {
                out.write(megabyte);
            }
            out.write("]]></content:encoded></item>");
            out.write(POST.formatted("Nhỏ", 2, 2, "còn đây", ""));
        }

        var pieces = Pieces.of(export);

        assertThat(pieces.unreadable()).singleElement().asString().contains("is larger than");
        assertThat(pieces.articles()).extracting(OldArticle::title).containsExactly("Nhỏ");
    }

    @Test
    void a_page_of_a_hundred_megabytes_is_passed_over() throws IOException {
        try (var file = new RandomAccessFile(
                Files.createFile(folder.resolve("large.html")).toFile(), "rw")) {
            file.setLength(100_000_000);
        }

        assertThat(Pieces.of(folder).unreadable()).singleElement().asString().contains("is larger than 16 MB");
    }

    @Test
    void markup_nested_without_end_neither_breaks_nor_hangs_the_reader() throws IOException {
        Files.writeString(folder.resolve("deep.html"), "<h1>Sâu</h1>" + "<div>".repeat(20_000) + "chữ");
        Files.writeString(
                folder.resolve("export.xml"),
                HEAD.formatted("") + POST.formatted("Sâu", 1, 1, "<a>".repeat(5_000), ""));

        assertThat(Pieces.of(folder.resolve("deep.html")).all()).hasSize(1);
        assertThat(Pieces.of(folder.resolve("export.xml")).unreadable()).hasSize(1);
    }

    @Test
    void each_of_many_posts_comes_once() throws IOException {
        var export = folder.resolve("long.xml");
        var post = POST.formatted("Bài", 1, 1, "chữ ".repeat(2_000), "");
        try (var out = Files.newBufferedWriter(export)) {
            out.write(HEAD.formatted(""));
            for (int written = 0; written < 400; written++) {
                out.write(post);
            }
        }
        var read = new AtomicInteger();

        Source.of(export).read(piece -> read.incrementAndGet());

        assertThat(read).hasValue(400);
    }

    @Test
    void what_is_no_export_is_refused_in_plain_words() throws IOException {
        var refused = new ArrayList<String>();
        for (var text : new String[] {"", "<?xml version=\"1.0\"?><feed/>", "không phải XML"}) {
            var file = export(text);
            assertThatExceptionOfType(Unfit.class)
                    .isThrownBy(() -> Source.of(file))
                    .satisfies(unfit -> refused.add(unfit.why()));
        }
        assertThat(refused).hasSize(3).allMatch(why -> why.endsWith("is not an export of WordPress"));
    }

    private static String thumbnail(int attachment) {
        return "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>" + attachment
                + "</wp:meta_value></wp:postmeta>";
    }

    private Path export(String text) throws IOException {
        return Files.writeString(folder.resolve("export.xml"), text);
    }
}
