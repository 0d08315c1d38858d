package vn.annals.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.tenancy.TenantId;

class SanitizedHtmlTest {

    private static final TenantId TENANT = new TenantId("bac-giang");
    private static final Pattern SAFE_LINK = Pattern.compile("(https?|mailto|tel):.*");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//x.test/a.js></sCrIpT>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<math><mi xlink:href='data:x,<script>alert(1)</script>'></math>",
                "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
                "<iframe src='javascript:alert(1)'></iframe>",
                "<iframe srcdoc='&lt;script&gt;alert(1)&lt;/script&gt;'></iframe>",
                "<object data='data:text/html,<script>alert(1)</script>'></object>",
                "<embed src='javascript:alert(1)'>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='JaVaScRiPt:alert(1)'>x</a>",
                "<a href=' &#1; javascript:alert(1)'>x</a>",
                "<a href='java\tscript:alert(1)'>x</a>",
                "<a href='java&#10;script:alert(1)'>x</a>",
                "<a href='&#106;avascript:alert(1)'>x</a>",
                "<a href='vbscript:msgbox(1)'>x</a>",
                "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
                "<a href='https://x.test' onclick='alert(1)' style='position:fixed'>x</a>",
                "<a href='//x.test/\" onmouseover=\"alert(1)'>x</a>",
                "<p style='background:url(javascript:alert(1))'>x</p>",
                "<style>@import 'https://x.test/a.css';</style>",
                "<link rel=stylesheet href=https://x.test/a.css>",
                "<base href='https://x.test/'>",
                "<meta http-equiv=refresh content='0;url=https://x.test'>",
                "<form action=https://x.test><input name=a><button>x</button></form>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<template><img src=x onerror=alert(1)></template>",
                "<textarea></textarea><img src=x onerror=alert(1)>",
                "<title><a href='</title><img src=x onerror=alert(1)>'>",
                "<xmp></xmp><img src=x onerror=alert(1)></xmp>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<?xml-stylesheet href='javascript:alert(1)'?>",
                "<<script>script>alert(1)<</script>/script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<p>x</p><p id=location name=cookie>y",
                "<video><source onerror=alert(1)></video>",
                "<details open ontoggle=alert(1)>x</details>",
                "<body onload=alert(1)><p>x",
                "<table background='javascript:alert(1)'><tr><td>x</table>",
                "<p\u0000onclick=alert(1)>x</p>",
                "<a href='https://x.test/\u202egpj.exe'>x</a>"
            })
    void nothing_hostile_reaches_the_page(String hostile) {
        var page = Jsoup.parseBodyFragment(page(hostile)).body();

        assertThat(page.select("*"))
                .extracting(Element::normalName)
                .isSubsetOf(
                        "body",
                        "p",
                        "h2",
                        "h3",
                        "h4",
                        "ul",
                        "ol",
                        "li",
                        "blockquote",
                        "table",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "a",
                        "strong",
                        "em",
                        "u",
                        "sub",
                        "sup",
                        "br");
        for (var element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .isSubsetOf("href", "rel");
        }
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(link -> SAFE_LINK.matcher(link).matches());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<p>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<a href='https://a.test'>"
            })
    void depth_without_end_is_read_or_refused_in_bounded_time(String opening) {
        var deep = opening.repeat(20_000) + "đáy";
        assertTimeout(Duration.ofSeconds(20), () -> {
            try {
                page(deep);
            } catch (Refusal refused) {
                assertThat(refused.faults()).isNotEmpty();
            }
        });
    }

    private String page(String markup) {
        return new BlockHtml().of(html.parse(markup), TENANT);
    }
}
