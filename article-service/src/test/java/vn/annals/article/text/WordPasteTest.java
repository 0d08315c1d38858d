package vn.annals.article.text;

import static org.assertj.core.api.Assertions.assertThat;

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
                .containsExactlyInAnyOrder(
                        new Dropped("@text-align", 1, null), new Dropped("img", 1, "Toàn cảnh hội nghị"));
    }

    @Test
    void marks_that_are_styles_are_marks() throws IOException {
        assertThat(page(fixture("docs"))).isEqualTo("""
                <p><strong>Đậm</strong><em> nghiêng</em> thường</p>
                <ul><li><em><strong>một</strong></em></li></ul>
                <p>đỏ</p>""");
        assertThat(html.parse(fixture("docs")).dropped()).containsExactly(new Dropped("@color", 1, null));
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
                        new Dropped("s", 1, null),
                        new Dropped("img", 2, "data:image/png"),
                        new Dropped("iframe", 1, "https://x.test/v"),
                        new Dropped("script", 1, null),
                        new Dropped("hr", 1, null),
                        new Dropped("@href", 1, "/tin"));
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
