package vn.annals.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.annals.article.view.PictureSize;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Block.Figure;
import vn.annals.contracts.article.Block.Heading;
import vn.annals.contracts.article.Block.ItemList;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Block.Quote;
import vn.annals.contracts.article.Block.Table;
import vn.annals.contracts.article.Span;
import vn.annals.contracts.article.Span.Mark;
import vn.annals.kernel.tenancy.TenantId;

class BlockHtmlTest {

    private static final String EVIL = "\"'><script>alert(1)</script>&";
    private static final String TAMED = "&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;";
    private static final String SHA = "ab".repeat(32);

    @Test
    void every_mark_has_its_element_and_a_link_stands_around_them() {
        assertThat(html(new Paragraph(
                        "1",
                        List.of(
                                new Span("a", List.of(Mark.values()), "tel:113"),
                                Span.of(" b\nc "),
                                new Span("d", List.of(Mark.SUB), null)))))
                .isEqualTo("<p><a href=\"tel:113\""
                        + " rel=\"noopener\"><sup><sub><u><em><strong>a</strong></em></u></sub></sup></a> b<br>c"
                        + " <sub>d</sub></p>");
    }

    @Test
    void headings_keep_their_level_where_none_is_left_out() {
        assertThat(html(
                        new Heading("1", 2, text("a")),
                        new Heading("2", 3, text("b")),
                        new Heading("3", 4, text("c")),
                        new Heading("4", 2, text("d")),
                        new Heading("5", 4, text("e"))))
                .isEqualTo("<h2>a</h2>\n<h3>b</h3>\n<h4>c</h4>\n<h2>d</h2>\n<h3>e</h3>");
        assertThat(html(new Heading("1", 4, text("a")))).isEqualTo("<h2>a</h2>");
    }

    @Test
    void a_page_leaves_room_for_a_picture_whose_size_is_known() {
        var figure = new Figure("1", "m", SHA, "jpg", "ảnh", null);
        var sizes = Map.of(SHA, new PictureSize(320, 180));

        assertThat(new BlockHtml().of(List.of(figure), new TenantId("bac-giang"), sizes))
                .contains("alt=\"ảnh\" width=\"320\" height=\"180\"");
    }

    @Test
    void lists_are_numbered_or_not() {
        var items = List.of(text("a"), text("b"));

        assertThat(html(new ItemList("1", true, items), new ItemList("2", false, items)))
                .isEqualTo("<ol><li>a</li><li>b</li></ol>\n<ul><li>a</li><li>b</li></ul>");
    }

    @Test
    void a_quote_names_its_source_when_it_has_one() {
        assertThat(html(new Quote("1", text("a"), "Bác Hồ"), new Quote("2", text("b"), null)))
                .isEqualTo(
                        "<blockquote><p>a</p><footer>Bác Hồ</footer></blockquote>\n<blockquote><p>b</p></blockquote>");
    }

    @Test
    void a_figure_shows_the_tenants_own_bytes() {
        assertThat(html(new Figure("1", "m", SHA, "jpg", "ảnh", "Chú thích")))
                .isEqualTo("<figure><img src=\"/media/bac-giang/" + SHA
                        + "/original.jpg\" alt=\"ảnh\" loading=\"lazy\"><figcaption>Chú thích</figcaption></figure>");
        assertThat(html(new Figure("1", "m", SHA, "jpg", "", null))).doesNotContain("figcaption");
    }

    @Test
    void a_large_figure_has_smaller_ones_to_choose_from() {
        var figure = new Figure("1", "m", SHA, "jpg", "ảnh", null);
        var sizes = Map.of(SHA, new PictureSize(1000, 500));

        assertThat(new BlockHtml().of(List.of(figure), new TenantId("bac-giang"), sizes))
                .contains("srcset=\"/media/bac-giang/" + SHA + "/w320.webp 320w, /media/bac-giang/" + SHA
                        + "/w640.webp 640w, /media/bac-giang/" + SHA + "/original.jpg 1000w\"");
    }

    @Test
    void a_table_has_column_headings_when_it_says_so() {
        var rows = List.of(List.of(text("a")), List.of(text("b")));

        assertThat(html(new Table("1", rows, true), new Table("2", rows, false)))
                .isEqualTo("<table><tr><th>a</th></tr><tr><td>b</td></tr></table>\n"
                        + "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>");
    }

    @Test
    void nothing_that_is_said_becomes_markup() {
        var spans = List.of(new Span(EVIL, List.of(), "https://x.test/?" + EVIL));

        var html = html(
                new Paragraph("1", spans),
                new Quote("2", spans, EVIL),
                new Figure("3", "m", SHA, EVIL, EVIL, EVIL),
                new Table("4", List.of(List.of(spans)), true));

        assertThat(html)
                .doesNotContain("<script", EVIL)
                .contains("<footer>" + TAMED, "alt=\"" + TAMED + "\"", "href=\"https://x.test/?" + TAMED + "\"");
    }

    private static List<Span> text(String text) {
        return List.of(Span.of(text));
    }

    private static String html(Block... body) {
        return new BlockHtml().of(List.of(body), new TenantId("bac-giang"));
    }
}
