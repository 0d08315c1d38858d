package vn.annals.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportTest {

    private static final String PAGE =
            "<title>%s</title><meta property='article:section' content='%s'><article><p>%s</p></article>";

    @TempDir
    private Path folder;

    private FakeNewsroom newsroom;
    private Path site;

    @BeforeEach
    void open() throws IOException {
        newsroom = new FakeNewsroom();
        site = Files.createDirectories(folder.resolve("site"));
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void what_comes_in_goes_all_the_way_to_the_public() throws IOException {
        page("a.html", "Bài một", "Văn hóa", "Chữ");
        page("b.html", "Bài hai", "Văn hóa", "Chữ");

        assertThat(run()).isZero();

        assertThat(newsroom.articles.values()).hasSize(2).allSatisfy(revisions -> {
            assertThat(revisions).singleElement().satisfies(article -> {
                assertThat(article.get("state").asString()).isEqualTo("live");
                assertThat(article.get("section").asString()).isEqualTo("van-hoa");
                assertThat(article.get("body").get("html").asString()).isEqualTo("<p>Chữ</p>");
            });
        });
        assertThat(outcomes()).containsExactlyInAnyOrder("taken", "taken");
    }

    @Test
    void a_repeat_changes_nothing() throws IOException {
        page("a.html", "Bài một", "Văn hóa", "Chữ");
        run();

        assertThat(run()).isZero();

        assertThat(newsroom.articles.values()).hasSize(1).allSatisfy(revisions -> assertThat(revisions)
                .hasSize(1));
        assertThat(outcomes()).containsExactly("unchanged");
    }

    @Test
    void a_run_that_was_broken_off_is_carried_on() throws IOException {
        page("a.html", "Bài một", "Văn hóa", "Chữ");
        run();
        var article = newsroom.articles.values().iterator().next().getLast();
        article.put("state", "review");

        run();

        assertThat(article.get("state").asString()).isEqualTo("live");
    }

    @Test
    void what_is_done_and_not_yet_shown_is_asked_for() throws IOException {
        newsroom.slow = true;
        page("a.html", "Bài một", "Tin mới", "Chữ");
        run();
        page("a.html", "Bài một", "Tin mới", "Chữ khác");

        assertThat(run()).isZero();

        assertThat(newsroom.articles.values()).singleElement().satisfies(revisions -> {
            assertThat(revisions).hasSize(2);
            assertThat(revisions.getLast().get("state").asString()).isEqualTo("live");
        });
    }

    @Test
    void a_changed_page_becomes_a_new_revision() throws IOException {
        page("a.html", "Bài một", "Văn hóa", "Chữ");
        run();
        page("a.html", "Bài một", "Văn hóa", "Chữ khác");

        assertThat(run()).isZero();

        var revisions = newsroom.articles.values().iterator().next();
        assertThat(revisions).hasSize(2);
        assertThat(revisions.getLast().get("state").asString()).isEqualTo("live");
        assertThat(outcomes()).containsExactly("changed");
    }

    @Test
    void what_people_have_worked_on_since_is_left_as_they_made_it() throws IOException {
        page("a.html", "Bài một", "Văn hóa", "Chữ");
        run();
        var revisions = newsroom.articles.values().iterator().next();
        revisions.add(revisions
                .getLast()
                .deepCopy()
                .put("revision", 2)
                .put("note", "sửa tay")
                .put("state", "draft"));
        page("a.html", "Bài một", "Văn hóa", "Chữ khác");

        assertThat(run()).isZero();

        assertThat(revisions).hasSize(2);
        assertThat(revisions.getLast().get("state").asString()).isEqualTo("draft");
        assertThat(report().getFirst().get("why").asString()).contains("people here have worked on it");
    }

    @Test
    void what_was_withdrawn_here_does_not_come_back() throws IOException {
        page("a.html", "Bài một", "Văn hóa", "Chữ");
        run();
        var article = newsroom.articles.values().iterator().next().getLast();
        article.put("state", "withdrawn");

        run();

        assertThat(article.get("state").asString()).isEqualTo("withdrawn");
    }

    @Test
    void sections_are_opened_only_when_that_is_asked_for() throws IOException {
        page("a.html", "Bài một", "Nông nghiệp", "Chữ");
        run();
        assertThat(newsroom.sections).containsExactly("van-hoa");
        assertThat(report().getFirst().get("notes").toString()).contains("--create-sections");

        run("--create-sections");
        assertThat(newsroom.sections).containsExactly("van-hoa", "nong-nghiep");
        assertThat(newsroom.articles
                        .values()
                        .iterator()
                        .next()
                        .getLast()
                        .get("section")
                        .asString())
                .isEqualTo("nong-nghiep");
    }

    @Test
    void one_that_is_refused_is_named_with_the_reason_and_the_others_come_in() throws IOException {
        page("a.html", "d".repeat(301), "Văn hóa", "Chữ");
        page("b.html", "Bài hai", "Văn hóa", "Chữ");
        Files.writeString(site.resolve("c.html"), "");

        assertThat(run()).isEqualTo(1);

        assertThat(newsroom.articles).hasSize(1);
        assertThat(report().stream().filter(line -> line.has("why")))
                .extracting(line -> line.get("source").asString() + " "
                        + line.get("outcome").asString() + ": "
                        + line.get("why").asString())
                .containsExactlyInAnyOrder(
                        "a.html not taken: no (422): /title is long", "c.html not taken: has no title");
    }

    @Test
    void a_newsroom_that_is_busy_is_asked_again_later() throws IOException {
        page("a.html", "Bài một", "Văn hóa", "Chữ");
        newsroom.busy.set(2);

        assertThat(run()).isZero();

        assertThat(newsroom.articles).hasSize(1);
    }

    @Test
    void a_picture_comes_in_once_however_many_show_it() throws IOException {
        Files.write(site.resolve("chung.jpg"), new byte[] {1, 2, 3});
        for (var name : List.of("a", "b", "c")) {
            page(name + ".html", "Bài " + name, "Văn hóa", "Chữ</p><img src=chung.jpg alt=Chung><p>");
        }

        run();
        run();

        assertThat(newsroom.pictures).hasSize(1);
        assertThat(newsroom.articles.values()).allSatisfy(revisions -> assertThat(
                        revisions.getLast().get("cover").get("mediaId").asString())
                .isEqualTo(newsroom.pictures.keySet().iterator().next()));
    }

    @Test
    void an_export_of_wordpress_comes_in_as_it_was() throws IOException {
        var export = site.resolve("export.xml");
        try (var in = ImportTest.class.getResourceAsStream("/wordpress/export.xml")) {
            Files.copy(Objects.requireNonNull(in), export);
        }
        Files.write(site.resolve("le-hoi.jpg"), new byte[] {1, 2, 3});

        assertThat(importOf(export)).isEqualTo(1);

        assertThat(newsroom.articles.values())
                .extracting(revisions -> revisions.getLast().get("title").asString() + " "
                        + revisions.getLast().get("state").asString())
                .containsExactlyInAnyOrder(
                        "Lễ hội xuống đồng & ngày hội sách live",
                        "Họp chi bộ tháng bảy – bàn việc làng live",
                        "Bản nháp chưa xong draft",
                        "Bài sau bài hỏng vẫn nguyên vẹn live");
        assertThat(outcomes())
                .containsExactlyInAnyOrder(
                        "taken",
                        "taken",
                        "taken",
                        "taken",
                        "left out",
                        "left out",
                        "left out",
                        "not taken",
                        "not taken",
                        "left out",
                        "not taken",
                        "taken");
        assertThat(report().stream()
                        .map(line -> line.get("source").asString() + " "
                                + line.get("outcome").asString())
                        .filter(line -> line.contains("attachment")))
                .containsExactly(
                        "export.xml, attachment cong-van.pdf (id 111) left out",
                        "export.xml, attachment ruong.jpg (id 112) not taken",
                        "export.xml, attachment le-hoi.jpg (id 102) taken");
    }

    @Test
    void a_picture_that_is_not_taken_leaves_its_caption_in_the_report() throws IOException {
        try (var picture = new RandomAccessFile(site.resolve("lớn.jpg").toFile(), "rw")) {
            picture.setLength(20_000_001);
        }
        page("a.html", "Bài một", "Văn hóa", "Chữ</p><figure><img src=lớn.jpg><figcaption>Lũ</figcaption></figure><p>");

        assertThat(run()).isZero();

        assertThat(report().getFirst().get("notes").toString())
                .contains("the picture lớn.jpg is larger than 20 MB; its caption was \\\"Lũ\\\"");
    }

    @Test
    void what_the_newsroom_could_not_keep_stands_in_the_report() throws IOException {
        page("a.html", "Bài một", "Văn hóa", "Chữ");
        newsroom.remarks.put("dropped", List.of("script"));
        newsroom.remarks.put("addressesTaken", Map.of("/a.html", "another"));

        assertThat(run()).isZero();

        assertThat(report().getFirst().get("dropped").get(0).asString()).isEqualTo("script");
        assertThat(report().getFirst().get("notes").toString())
                .contains("its old address /a.html leads to article another already");
    }

    @Test
    void several_authors_are_all_named() throws IOException {
        Files.writeString(site.resolve("a.html"), """
                <title>A</title><script type="application/ld+json">{"author":[{"name":"Lê An"},{"name":"Vũ Bình"}]}</script>
                <article><p>Chữ</p></article>""");

        run();

        var article = newsroom.articles.values().iterator().next().getLast();
        assertThat(article.get("bylines").valueStream().map(JsonNode::asString)).containsExactly("Lê An", "Vũ Bình");
        assertThat(article.get("formerAddresses").valueStream().map(JsonNode::asString))
                .containsExactly("/a.html");
    }

    @Test
    void a_command_that_says_too_little_or_something_odd_is_explained() {
        for (var arguments : List.of(
                List.<String>of(),
                List.of("a.html"),
                List.of("a.html", "--tenant"),
                List.of("--tenant", "x", "y", "z"),
                List.of("a.html", "--tenant", "../x"))) {
            assertThatExceptionOfType(Trouble.class).isThrownBy(() -> ImportArguments.of(arguments));
        }
    }

    private int run(String... options) throws IOException {
        return importOf(site, options);
    }

    private int importOf(Path source, String... options) throws IOException {
        var place = new Place(folder, folder.resolve("home"), Map.of());
        var arguments = new ArrayList<>(List.of(source.toString(), "--tenant", "bac-giang"));
        arguments.addAll(List.of(options));
        return new Import(place, newsroom.ports(), new Tokens(newsroom.ports())).run(arguments);
    }

    private void page(String name, String title, String section, String text) throws IOException {
        Files.writeString(site.resolve(name), PAGE.formatted(title, section, text));
    }

    private List<String> outcomes() throws IOException {
        return report().stream().map(line -> line.get("outcome").asString()).toList();
    }

    /** The lines of the newest report. */
    private List<JsonNode> report() throws IOException {
        try (Stream<Path> reports = Files.list(folder.resolve("home/imports"))) {
            var newest = reports.max(Path::compareTo).orElseThrow();
            return Files.readAllLines(newest).stream().map(Web.JSON::readTree).toList();
        }
    }
}
