package vn.annals.article.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleContent.Cover;
import vn.annals.contracts.article.ArticleContent.Source;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Block.Figure;
import vn.annals.contracts.article.Block.Heading;
import vn.annals.contracts.article.Block.ItemList;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Span;
import vn.annals.contracts.article.Span.Mark;

class ChecksTest {

    private static final Source TTXVN = new Source("TTXVN", null);
    private static final Instant ELSEWHERE = Instant.parse("2019-07-19T07:05:00Z");

    @Test
    void in_a_text_that_is_right_nothing_is_found() {
        var body = List.<Block>of(
                heading("h1", 2, "Kết quả"),
                heading("h2", 3, "Công nghiệp"),
                new Figure("f", "m", "ab", "png", "Cây cầu mới", "Cầu mới"),
                new Paragraph("p", List.of(linked("toàn văn nghị quyết", "https://bacgiang.gov.vn"))),
                heading("h3", 2, "Việc phải làm"));

        assertThat(Checks.of(text("Hội nghị TW 7", "Sapo", body, cover("Lễ ký"), TTXVN, ELSEWHERE)))
                .isEmpty();
    }

    @Test
    void around_the_body() {
        assertThat(Checks.of(text("ĐẢNG BỘ TỈNH " + "A".repeat(120), " ", List.of(), cover(null), null, ELSEWHERE)))
                .extracting(Finding::code)
                .containsExactly(
                        Flaw.TITLE_TOO_LONG,
                        Flaw.TITLE_IN_CAPITALS,
                        Flaw.LEAD_MISSING,
                        Flaw.CAPTION_MISSING,
                        Flaw.SOURCE_MISSING);
    }

    @Test
    void a_text_in_no_section_is_in_no_menu_of_the_site() {
        assertThat(Checks.of(new ArticleContent(
                        "Hội nghị sơ kết", "Sapo", List.of(), null, null, null, null, List.of(), null)))
                .containsExactly(Finding.of(Flaw.SECTION_MISSING, "/section", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NQ 18-NQ/TW", "QĐ-UBND", "Số 12/2026"})
    void an_abbreviation_does_not_shout(String title) {
        assertThat(Checks.of(text(title, "Sapo", List.of(), null, null, null))).isEmpty();
    }

    @Test
    void a_picture_without_words_is_an_error_for_those_who_do_not_see_it() {
        assertThat(found(new Figure("f", "m", "ab", "png", " ", null)))
                .containsExactly(
                        Finding.of(Flaw.ALT_MISSING, "/body/0", "f"), Finding.of(Flaw.CAPTION_MISSING, "/body/0", "f"));
    }

    @Test
    void headings_go_down_one_level_at_a_time_and_say_something() {
        assertThat(found(
                        heading("h1", 3, "Mục"),
                        heading("h2", 4, " "),
                        heading("h3", 2, "Mục"),
                        heading("h4", 4, "Mục")))
                .containsExactly(
                        Finding.of(Flaw.HEADING_LEVEL_SKIPPED, "/body/0", "h1"),
                        Finding.of(Flaw.HEADING_EMPTY, "/body/1", "h2"),
                        Finding.of(Flaw.HEADING_LEVEL_SKIPPED, "/body/3", "h4"));
    }

    @ParameterizedTest
    @CsvSource({
        "tại đây,https://a.vn,LINK_VAGUE",
        "\u00a0Xem tại đây…,https://a.vn,LINK_VAGUE",
        "' ',https://a.vn,LINK_EMPTY",
        "toàn văn,https://,LINK_UNUSABLE",
        "toàn văn,javascript:alert(1),LINK_UNUSABLE",
        "toàn văn,/trang-khac,LINK_UNUSABLE",
        "thư,mailto:van-phong@a.vn,",
        "gọi,tel:1900,"
    })
    void a_link_says_where_it_leads_and_leads_there(String words, String href, @Nullable Flaw flaw) {
        assertThat(found(new ItemList("l", false, List.of(List.of(Span.of("Xem "), linked(words, href))))))
                .extracting(Finding::code)
                .isEqualTo(flaw == null ? List.of() : List.of(flaw));
    }

    @Test
    void a_link_that_changes_its_look_is_one_link() {
        var bold = new Span("văn bản ", List.of(Mark.BOLD), "https://a.vn");

        assertThat(found(new Paragraph("p", List.of(bold, linked("tại đây", "https://a.vn")))))
                .isEmpty();
    }

    private static List<Finding> found(Block... body) {
        return Checks.of(text("Hội nghị sơ kết", "Sapo", List.of(body), null, null, null));
    }

    private static Heading heading(String id, int level, String text) {
        return new Heading(id, level, List.of(Span.of(text)));
    }

    private static Span linked(String text, String href) {
        return new Span(text, List.of(), href);
    }

    private static Cover cover(@Nullable String caption) {
        return new Cover("m", "ab", "png", caption);
    }

    private static ArticleContent text(
            String title,
            String lead,
            List<Block> body,
            @Nullable Cover cover,
            @Nullable Source source,
            @Nullable Instant elsewhere) {
        return new ArticleContent(title, lead, body, "thoi-su", cover, null, source, List.of(), elsewhere);
    }
}
