package vn.annals.local.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.local.source.OldArticle.Standing;

class WordPressExportTest {

    @TempDir
    private Path folder;

    private Path export;

    @BeforeEach
    void copy() throws IOException {
        export = Pieces.resource("export.xml", folder);
    }

    @Test
    void a_post_keeps_all_it_was() throws IOException {
        var picture = picture();

        var article = Pieces.of(export).article("Lễ hội xuống đồng & ngày hội sách");

        assertThat(article.standing()).isEqualTo(Standing.PUBLISHED);
        assertThat(article.publishedAt()).contains(Instant.parse("2019-07-19T07:05:00Z"));
        assertThat(article.authors()).containsExactly("Nguyễn Thu Hà");
        assertThat(article.lead()).contains("Ngày hội đầu vụ của bà con.");
        assertThat(article.tags()).containsExactly("lễ hội", "sách");
        assertThat(article.sections()).containsExactly(new OldArticle.Section("Văn hóa", Optional.of("van-hoa"), true));
        assertThat(article.addresses()).containsExactly("/2019/07/le-hoi-xuong-dong/", "/?p=101");
        assertThat(article.cover())
                .contains(new OldPicture.Kept(picture, "Cánh đồng lúa chín", Optional.of("Minh họa")));
        assertThat(article.notes())
                .singleElement()
                .asString()
                .endsWith("le-hoi.jpg has lost its caption \"Bà con gặt lúa (ảnh: Thu Hà)\" to another");
        assertThat(Pieces.html(article))
                .contains("<strong>bà con xã Suối Mơ</strong>", "<h2", "<li>Sách cũ</li>", "]]&gt; kết thúc")
                .doesNotContain("<!--", "wp:paragraph", "<img", "figcaption", "Bài hay quá");
    }

    @Test
    void a_classic_post_gets_its_paragraphs_and_loses_its_short_codes() throws IOException {
        var article = Pieces.of(export).article("Họp chi bộ tháng bảy – bàn việc làng");

        assertThat(article.authors()).containsExactly("Ban biên tập");
        assertThat(article.publishedAt()).contains(Instant.parse("2015-01-05T01:00:00Z"));
        assertThat(article.addresses()).containsExactly("/?p=103");
        assertThat(Pieces.html(article))
                .contains("<p>Dòng thứ nhất<br>", "Đoạn hai [1] có chú thích [sic] giữ nguyên.", "Đoạn trong khung.")
                .contains("<p>Hội trường ủy ban</p>", "<blockquote>Lời dân nói.</blockquote>")
                .doesNotContain("[caption", "[/caption", "[gallery", "[vc_");
        assertThat(article.notes())
                .anyMatch(note -> note.contains("[gallery]"))
                .anyMatch(note -> note.endsWith(
                        "mat.jpg does not lie beside the source; its caption \"Hội trường ủy ban\" stays as text"));
    }

    @Test
    void what_was_not_public_does_not_become_so() throws IOException {
        var pieces = Pieces.of(export);

        assertThat(pieces.leftOut())
                .containsExactly("was private", "was in the trash", "is of the type nav_menu_item, not an article");
        var draft = pieces.article("Bản nháp chưa xong");
        assertThat(draft.standing()).isEqualTo(Standing.DRAFT);
        assertThat(draft.publishedAt()).isEmpty();
        assertThat(draft.authors()).containsExactly("nguoi-la");
    }

    @Test
    void a_broken_post_costs_only_itself() throws IOException {
        var pieces = Pieces.of(export);

        assertThat(pieces.unreadable()).hasSize(2);
        assertThat(pieces.unreadable()).anyMatch(why -> why.contains("(id 107): is not well-formed XML"));
        assertThat(pieces.unreadable()).anyMatch(why -> why.contains("(id 108): is not well-formed XML"));
        assertThat(pieces.article("Bài sau bài hỏng vẫn nguyên vẹn").addresses())
                .containsExactly("/bai-sau/", "/?p=109");
    }

    @Test
    void a_post_is_known_by_its_guid_however_often_it_is_exported() throws IOException {
        var first = Pieces.of(export).articles().stream().map(OldArticle::key).toList();
        var moved = Files.move(export, folder.resolve("again.xml"));
        var second = Pieces.of(moved).articles().stream().map(OldArticle::key).toList();

        assertThat(second).isEqualTo(first).doesNotHaveDuplicates();
    }

    @Test
    void attachments_are_no_posts_when_posts_are_counted() throws IOException {
        assertThat(Source.of(export).size()).isEqualTo(9);
    }

    @Test
    void each_attachment_is_named_with_what_there_is_of_it() throws IOException {
        var picture = picture();

        assertThat(Source.of(export).attachments())
                .containsExactly(
                        new Attachment.LeftOut(
                                "export.xml, attachment cong-van.pdf (id 111)",
                                "is no JPEG, PNG, GIF or WebP; other files are not brought in"),
                        new Attachment.Missing(
                                "export.xml, attachment ruong.jpg (id 112)", "does not lie beside the source"),
                        new Attachment.Kept("export.xml, attachment le-hoi.jpg (id 102)", picture));
    }

    @Test
    void a_cover_that_is_missing_leaves_its_caption_in_the_report() throws IOException {
        var article = Pieces.of(export).article("Lễ hội xuống đồng & ngày hội sách");

        assertThat(article.notes())
                .satisfiesExactly(
                        chosen -> assertThat(chosen)
                                .endsWith("le-hoi.jpg does not lie beside the source; its caption was \"Minh họa\""),
                        shown -> assertThat(shown)
                                .endsWith("its caption \"Bà con gặt lúa (ảnh: Thu Hà)\" stays as text"));
        assertThat(Pieces.html(article)).contains(">Bà con gặt lúa (ảnh: Thu Hà)</p>");
    }

    private Path picture() throws IOException {
        var picture = folder.resolve("wp-content/uploads/2019/07/le-hoi.jpg");
        Files.createDirectories(picture.getParent());
        return Files.write(picture, new byte[] {1});
    }
}
