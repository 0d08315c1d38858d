package vn.annals.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.article.Harmless;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.tenancy.TenantId;

class SanitizedHtmlTest {

    /** Enough for a busy machine, and nothing beside what squares of such lengths would take. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final TenantId TENANT = new TenantId("bac-giang");
    private final HtmlToBlocks html = new SanitizedHtml();

    @Test
    void what_blocks_can_hold_comes_back_as_it_was() {
        assertThat(page("""
                <h2>Mục</h2><p>Một <b>đậm <i>nghiêng</i></b> và <a href="https://annals.vn/a?b=1&amp;c=2">liên kết</a></p>
                <ul><li>một</li><li>hai</li></ul><blockquote>lời</blockquote>
                <table><tr><th>a</th></tr><tr><td>b</td></tr></table>""")).isEqualTo("""
                <h2>Mục</h2>
                <p>Một <strong>đậm </strong><em><strong>nghiêng</strong></em> và \
                <a href="https://annals.vn/a?b=1&amp;c=2" rel="noopener">liên kết</a></p>
                <ul><li>một</li><li>hai</li></ul>
                <blockquote><p>lời</p></blockquote>
                <table><tr><th>a</th></tr><tr><td>b</td></tr></table>""");
    }

    @Test
    void loose_text_and_nested_boxes_become_paragraphs_in_order() {
        assertThat(page("một<div>hai<div><p>ba</p></div></div>bốn"))
                .isEqualTo("<p>một</p>\n<p>hai</p>\n<p>ba</p>\n<p>bốn</p>");
    }

    @Test
    void boxes_inside_a_box_become_lines_of_it() {
        assertThat(page("<ul><li><p>một</p><p>hai</p></li></ul>")).isEqualTo("<ul><li>một<br>hai</li></ul>");
        assertThat(page("<b><p>một</p><p>hai</p></b>")).isEqualTo("<p>một</p>\n<p>hai</p>");
    }

    @Test
    void no_word_is_joined_to_another_or_said_twice() {
        assertThat(page("<ul><li>một<ul><li>hai</li></ul></li></ul>")).isEqualTo("<ul><li>một<br>hai</li></ul>");
        assertThat(page("<table><tr><td>ngoài<table><tr><td>trong</td></tr></table></td></tr></table>"))
                .isEqualTo("<table><tr><td>ngoài<br>trong</td></tr></table>");
        assertThat(page("<dl><dt>một</dt><dd>hai</dd></dl><section>ba</section>"))
                .isEqualTo("<p>một</p>\n<p>hai</p>\n<p>ba</p>");
    }

    @Test
    void a_link_around_a_box_stays() {
        assertThat(page("<a href='https://a.test/'><p>một</p></a>"))
                .isEqualTo("<p><a href=\"https://a.test/\" rel=\"noopener\">một</a></p>");
    }

    @Test
    void what_holds_no_text_makes_no_block() {
        assertThat(
                        page(
                                "<h2> </h2><ul><li></li></ul><blockquote></blockquote><table><tr><td></td></tr></table><p>&nbsp;</p>"))
                .isEmpty();
    }

    @Test
    void an_odd_link_is_made_even_and_never_refuses_the_text() {
        assertThat(page("<a href='https://a.test/x|y[1]?q=100%'>x</a>"))
                .isEqualTo("<p><a href=\"https://a.test/x%7Cy%5B1%5D?q=100%25\" rel=\"noopener\">x</a></p>");
        assertThat(page("<a href='http:// khong ra gi'>x</a>")).contains("x").doesNotContain("refused");
    }

    @Test
    void signs_that_turn_text_go_and_its_structure_stays() {
        var read = html.parse("<h2>Mục\u202e</h2><table><tr><td>&#8238;a&#x2069;</td><td>b\u000bc</td></tr></table>"
                + "<p><a href='https://a.test/\u202egpj.exe'>x</a></p><!--\u202eghi-->");

        assertThat(new BlockHtml().of(read.body(), TENANT)).isEqualTo("""
                <h2>Mục</h2>
                <table><tr><td>a</td><td>b c</td></tr></table>
                <p><a href="https://a.test/gpj.exe" rel="noopener">x</a></p>""");
        assertThat(read.dropped())
                .containsExactly(new Dropped(LossKind.COMMENT, 1, "ghi"), new Dropped(LossKind.UNSEEN, 1, null));
    }

    @ParameterizedTest
    @MethodSource("vn.annals.article.Hostile#markup")
    void nothing_hostile_reaches_the_page(String hostile) {
        Harmless.body(page(hostile));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<p>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<a href='https://a.test'>"
            })
    void depth_without_end_is_read_or_refused_in_bounded_time(String opening) {
        var deep = opening.repeat(20_000) + "đáy";
        assertTimeout(LONGEST, () -> {
            try {
                page(deep);
            } catch (Refusal refused) {
                assertThat(refused.faults()).isNotEmpty();
            }
        });
    }

    @Test
    void five_million_letters_are_read_in_bounded_time() {
        assertTimeout(LONGEST, () -> assertThat(page("<p>đảng bộ <b>&amp;</b> ".repeat(200_000)))
                .contains("đảng bộ <strong>&amp;</strong>"));
    }

    private String page(String markup) {
        return new BlockHtml().of(html.parse(markup).body(), TENANT);
    }
}
