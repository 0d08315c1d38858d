package vn.annals.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.article.text.LossKind.ALIGNMENT;
import static vn.annals.article.text.LossKind.CAPTION;
import static vn.annals.article.text.LossKind.COLOUR;
import static vn.annals.article.text.LossKind.COMMENT;
import static vn.annals.article.text.LossKind.DEEP_HEADING;
import static vn.annals.article.text.LossKind.DEFINITIONS;
import static vn.annals.article.text.LossKind.EMBEDDED;
import static vn.annals.article.text.LossKind.FIELD;
import static vn.annals.article.text.LossKind.FORM;
import static vn.annals.article.text.LossKind.FORMULA;
import static vn.annals.article.text.LossKind.HANDLER;
import static vn.annals.article.text.LossKind.LINK;
import static vn.annals.article.text.LossKind.MERGED;
import static vn.annals.article.text.LossKind.NESTED;
import static vn.annals.article.text.LossKind.NESTED_LIST;
import static vn.annals.article.text.LossKind.NUMBERING;
import static vn.annals.article.text.LossKind.OTHER;
import static vn.annals.article.text.LossKind.PICTURE;
import static vn.annals.article.text.LossKind.PREFORMATTED;
import static vn.annals.article.text.LossKind.RULE;
import static vn.annals.article.text.LossKind.SCRIPT;
import static vn.annals.article.text.LossKind.SHEET;
import static vn.annals.article.text.LossKind.STRUCK;
import static vn.annals.article.text.LossKind.STYLE;
import static vn.annals.article.text.LossKind.TOP_HEADING;
import static vn.annals.article.text.LossKind.WORD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.article.Harmless;
import vn.annals.kernel.tenancy.TenantId;

class WordPasteTest {

    private final HtmlToBlocks html = new SanitizedHtml();

    @Test
    void a_report_from_word_becomes_what_it_looks_like() throws IOException {
        assertThat(page(fixture("report"))).isEqualTo("""
                <h2>Báo cáo quý I</h2>
                <h2><strong>I. Kết quả</strong></h2>
                <p>Tỉnh đã “hoàn thành” các chỉ tiêu – vượt 5% so với năm trước.</p>
                <ul><li>Thu ngân sách<br>Thuế nội địa</li><li>Chi đầu tư</li></ul>
                <ol><li>Giao Sở Tài chính</li><li>Giao Sở Xây dựng</li></ol>
                <h2>Bảng số liệu</h2>
                <table><tr><td>Huyện</td><td>Năm</td><td></td></tr><tr><td></td><td>2018</td><td>2019</td></tr>\
                <tr><td>Lạng Giang</td><td>10</td><td>12</td></tr></table>""");
    }

    @Test
    void the_picture_of_a_report_is_missed() throws IOException {
        assertThat(html.parse(fixture("report")).dropped())
                .containsExactly(
                        new Dropped(PICTURE, 1, "Toàn cảnh hội nghị"),
                        new Dropped(TOP_HEADING, 2, null),
                        new Dropped(NESTED_LIST, 1, null),
                        new Dropped(ALIGNMENT, 1, null),
                        new Dropped(MERGED, 2, null),
                        new Dropped(WORD, 24, null));
    }

    @Test
    void marks_that_are_styles_are_marks() throws IOException {
        assertThat(page(fixture("docs"))).isEqualTo("""
                <p><strong>Đậm</strong><em> nghiêng</em> thường</p>
                <ul><li><em><strong>một</strong></em></li></ul>
                <p>đỏ</p>""");
        assertThat(html.parse(fixture("docs")).dropped())
                .containsExactly(new Dropped(COLOUR, 1, null), new Dropped(STYLE, 3, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='mso-list:l0 level9 lfo1'>a</p><p style='mso-list:l0 level1 lfo1'>b</p>",
                "<p style='mso-list:l99999 level1'><script>alert(1)</script>a</p>",
                "<p style='mso-list:Ignore'>a</p>",
                "<ul><p style='mso-list:l0 level1'>a</p></ul>",
                "<table><p style='mso-list:l0 level1'>a</p><tr><td><p style='mso-list:l0 level2'>b</p></td></tr></table>",
                "<o:p onclick=alert(1)><script>alert(1)</script><img src=x onerror=alert(1)></o:p>",
                "<![if !supportLists]><script>alert(1)</script><![endif]>",
                "<!--[if gte mso 9]><img src=x onerror=alert(1)><![endif]-->x",
                "<v:imagedata src='javascript:alert(1)'/>",
                "<svg:script>alert(1)</svg:script>",
                "<p style='mso-outline-level:99'>a</p><p class='MsoHeading9'>b</p>",
                "<td rowspan=999 colspan=999>a</td>",
                "<table><tr><td rowspan=-1 colspan='1;x'>a</td></tr></table>",
                "<span style='font-weight:bold;font-style:italic;vertical-align:sub' onclick=alert(1)>x</span>"
            })
    void what_only_looks_like_word_does_no_harm(String hostile) {
        Harmless.body(page(hostile));
    }

    @Test
    void a_list_that_begins_below_its_top_is_a_list() {
        assertThat(page("<p style='mso-list:l0 level2'>a</p><p style='mso-list:l0 level2'>b</p>"
                        + "<p style='mso-list:l0 level1'>c</p><p>d</p><p style='mso-list:l0 level1'>e</p>"))
                .isEqualTo("<ul><li>a</li><li>b</li><li>c</li></ul>\n<p>d</p>\n<ul><li>e</li></ul>");
    }

    @Test
    void what_no_block_holds_is_counted_with_some_of_its_text() {
        var dropped = html.parse("<p>Giữ <s>gạch</s></p><img src='data:image/png;base64,AAAA'><img src='/a.png'>"
                        + "<iframe src='https://x.test/v'></iframe><script>alert(1)</script><hr>"
                        + "<select><option>Chọn mục</option></select><a href='/tin'>tin</a>")
                .dropped();

        assertThat(dropped)
                .contains(
                        new Dropped(STRUCK, 1, null),
                        new Dropped(PICTURE, 2, "data:image/png"),
                        new Dropped(EMBEDDED, 1, "https://x.test/v"),
                        new Dropped(SCRIPT, 1, null),
                        new Dropped(RULE, 1, null),
                        new Dropped(LINK, 1, "/tin"));
    }

    @Test
    void each_change_is_counted_once_under_its_kind() {
        var dropped = html.parse("<style>p{}</style><h1 onclick='a()' onload='b()'>Một</h1><h6>Hai</h6><pre>a\n b</pre>"
                        + "<p style='margin:0;font-size:9px'>x</p><p align=right>y</p><!-- ghi chú riêng --><math>z</math>"
                        + "<ul><li>m<ul><li>n</li></ul><table><tr><td colspan=2>t</td></tr></table></li></ul>"
                        + "<ol start=5><li>năm</li></ol><dl><dt>d</dt></dl><cite>c</cite><cite>c</cite>"
                        + "<figure><figcaption>Chú thích</figcaption></figure><form><textarea>f</textarea></form>")
                .dropped();

        assertThat(dropped)
                .containsExactly(
                        new Dropped(FORMULA, 1, null),
                        new Dropped(FORM, 1, null),
                        new Dropped(FIELD, 1, null),
                        new Dropped(PREFORMATTED, 1, null),
                        new Dropped(TOP_HEADING, 1, null),
                        new Dropped(DEEP_HEADING, 1, null),
                        new Dropped(DEFINITIONS, 1, null),
                        new Dropped(CAPTION, 1, null),
                        new Dropped(SHEET, 1, null),
                        new Dropped(COMMENT, 1, "ghi chú riêng"),
                        new Dropped(NESTED_LIST, 1, null),
                        new Dropped(NESTED, 1, null),
                        new Dropped(ALIGNMENT, 1, null),
                        new Dropped(STYLE, 1, null),
                        new Dropped(HANDLER, 1, null),
                        new Dropped(MERGED, 1, null),
                        new Dropped(NUMBERING, 1, null),
                        new Dropped(OTHER, 2, "<cite>"));
    }

    @Test
    void what_is_all_there_misses_nothing() {
        assertThat(html.parse("<div class=a><p lang=vi>một <b>hai</b></p></div>")
                        .dropped())
                .isEqualTo(List.of());
    }

    private String page(String markup) {
        return new BlockHtml().of(html.parse(markup).body(), new TenantId("bac-giang"));
    }

    private static String fixture(String name) throws IOException {
        try (var file = WordPasteTest.class.getResourceAsStream("/word/" + name + ".html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
