package vn.annals.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.intake.KnownMedia.Pin;
import vn.annals.article.text.Markup;
import vn.annals.contracts.article.ArticleContent.Cover;
import vn.annals.contracts.article.ArticleContent.Source;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Block.Figure;
import vn.annals.contracts.article.Block.Heading;
import vn.annals.contracts.article.Block.ItemList;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Block.Quote;
import vn.annals.contracts.article.Block.Table;
import vn.annals.contracts.article.Span;
import vn.annals.contracts.article.Span.Mark;
import vn.annals.contracts.media.MediaRefusal;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.Refusal.FieldFault;

class ArticleIntakeTest {

    static final String PICTURE = "0c4a5a3e-0000-4000-8000-0000000000aa";
    static final Pin PIN = new Pin("ab".repeat(32), "jpg");

    final JsonMapper json = JsonMapper.shared();
    final ArticleIntake intake = new ArticleIntake(
            json,
            word -> Optional.of(word).filter("tin-tuc"::equals),
            id -> id.equals(PICTURE) ? Optional.of(PIN) : Optional.empty(),
            List::of,
            html -> new Markup(
                    List.of(new Paragraph("h1", List.of(Span.of(html.replaceAll("<[^>]+>", ""))))), List.of()),
            Clock.systemUTC());

    @Test
    void no_text_comes_from_the_future() {
        assertThat(read("{'title':'Cũ','originallyPublishedAt':'2019-07-19T07:05:00Z'}")
                        .content()
                        .originallyPublishedAt())
                .isEqualTo("2019-07-19T07:05:00Z");
        var refusal = catchThrowableOfType(
                Refusal.class, () -> read("{'title':'Mới','originallyPublishedAt':'2999-01-01T00:00:00Z'}"));
        assertThat(refusal.faults()).extracting(FieldFault::pointer).containsExactly("/originallyPublishedAt");
    }

    @Test
    void a_title_is_enough() {
        var form = read("{'title':'  Đảng bộ\\n tỉnh '}");

        assertThat(form.content().title()).isEqualTo("Đảng bộ tỉnh");
        assertThat(form.content().body()).isEmpty();
        assertThat(form.id()).isNull();
    }

    @Test
    void text_is_kept_in_one_normal_form() {
        assertThat(read("{'title':'Ðà Nẵng'}").content().title()).isEqualTo("Đà Nẵng");
        assertThat(read("{'title':'\\ufeffĐà\\u200b Nẵ\\u00adng'}").content().title())
                .isEqualTo("Đà Nẵng");
        assertThat(blocks("[{'type':'table','id':'1','rows':[['a','b'],['c']]}]"))
                .isEqualTo(blocks("[{'type':'table','id':'1','rows':[['a','b'],['c','']]}]"));
    }

    @Test
    void everything_about_an_article_is_read() {
        var content = read("""
                {'title':'T','lead':'L','section':'tin-tuc','byline':'Nguyễn Lan','tags':['a','a',' '],'note':'n',
                 'cover':{'mediaId':'%s','caption':'Ảnh'},'source':{'name':'TTXVN','url':'https://ttxvn.vn'},
                 'originallyPublishedAt':'2019-07-19T07:05:00Z'}""".formatted(PICTURE)).content();

        assertThat(content.cover()).isEqualTo(new Cover(PICTURE, PIN.sha256(), "jpg", "Ảnh"));
        assertThat(content.source()).isEqualTo(new Source("TTXVN", "https://ttxvn.vn"));
        assertThat(content.tags()).containsExactly("a");
        assertThat(content.originallyPublishedAt()).isEqualTo(Instant.parse("2019-07-19T07:05:00Z"));
    }

    @Test
    void each_sort_of_block_is_read() {
        assertThat(blocks("""
                [{'type':'paragraph','id':'1','text':[{'text':'a','marks':['bold','italic'],'href':'tel:113'}]},
                 {'type':'heading','id':'2','level':2,'text':'b'},
                 {'type':'list','id':'3','ordered':true,'items':['c',[{'text':'d'}]]},
                 {'type':'quote','id':'4','text':'e','source':'f'},
                 {'type':'figure','id':'5','mediaId':'%s','alt':'g'},
                 {'type':'table','id':'6','rows':[['h','i']],'header':true}]""".formatted(PICTURE)))
                .containsExactly(
                        new Paragraph("1", List.of(new Span("a", List.of(Mark.BOLD, Mark.ITALIC), "tel:113"))),
                        new Heading("2", 2, List.of(Span.of("b"))),
                        new ItemList("3", true, List.of(List.of(Span.of("c")), List.of(Span.of("d")))),
                        new Quote("4", List.of(Span.of("e")), "f"),
                        new Figure("5", PICTURE, PIN.sha256(), "jpg", "g", null),
                        new Table("6", List.of(List.of(List.of(Span.of("h")), List.of(Span.of("i")))), true));
    }

    @Test
    void a_member_that_nobody_reads_is_named() {
        assertThat(pointersOf("{'title':'a','boby':'b'}")).containsExactly("/boby");
        assertThat(pointersOf("{'title':'a','body':[{'type':'paragraph','content':'b','text':'c'}]}"))
                .containsExactly("/body/0/content");
        assertThat(pointersOf("{'title':'a','source':{'name':'b','link':'c'}}")).containsExactly("/source/link");
    }

    @Test
    void what_is_answered_may_be_sent_back() {
        assertThat(read("{'title':'a','revision':3,'state':'live','createdBy':{'id':'lan'},'address':null}")
                        .content()
                        .title())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b",
                "a\\u202Eb",
                "a\\u2066b",
                "a\\ud800b",
                "a\\uffffb",
                "a\\u001bb",
                "a\\udb40\\udc41b",
                "a\\u2063b",
                "a\\u3164b"
            })
    void signs_that_deceive_are_refused(String title) {
        assertThat(pointersOf("{'title':'" + title + "'}")).containsExactly("/title");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\\u200b\\u00a0\\u3000", "\\u2060"})
    void a_title_that_nobody_can_see_is_blank(String title) {
        assertThat(pointersOf("{'title':'" + title + "'}")).containsExactly("/title");
    }

    @Test
    void a_body_may_come_inside_an_object() {
        assertThat(blocks("{'blocks':[{'type':'paragraph','id':'1','text':'a'}]}"))
                .containsExactly(new Paragraph("1", List.of(Span.of("a"))));
    }

    @Test
    void a_body_may_come_as_markup() {
        assertThat(blocks("{'html':'<p>a</p>'}")).containsExactly(new Paragraph("h1", List.of(Span.of("a"))));
    }

    @Test
    void a_block_without_an_id_gets_one_and_a_copied_block_another() {
        var ids = blocks(
                        "[{'type':'paragraph','text':'a'},{'type':'paragraph','id':'1','text':'b'},{'type':'paragraph','id':'1','text':'c'}]")
                .stream()
                .map(Block::id)
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> !id.isBlank());
        assertThat(ids.get(1)).isEqualTo("1");
    }

    @Test
    void all_faults_are_pointed_at_together() {
        var refusal =
                refused("{'title':' ','id':'x','body':[{'type':'video'},{'type':'heading','level':1,'text':'a'}]}");

        assertThat(refusal.code()).isEqualTo(EdgeRefusal.INVALID_REQUEST);
        assertThat(refusal.faults())
                .extracting(FieldFault::pointer)
                .containsExactlyInAnyOrder("/title", "/id", "/body/0/type", "/body/1/level");
    }

    @Test
    void a_title_has_at_most_300_characters() {
        assertThat(read("{'title':'" + "ễ".repeat(300) + "'}").content().title())
                .hasSize(300);
        assertThat(pointersOf("{'title':'" + "a".repeat(301) + "'}")).containsExactly("/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//evil.example",
                "vbscript:x",
                "http:javascript:alert(1)",
                "https://user:pw@bacgiang.gov.vn/",
                "HTTPS://bacgiang.gov.vn@evil.example",
                " "
            })
    void a_link_has_a_harmless_scheme_or_is_none(String href) {
        var body = "{'title':'T','body':[{'type':'paragraph','text':[{'text':'a','href':'" + href + "'}]}]}";

        if (href.isBlank()) {
            assertThat(read(body).content().body()).hasSize(1);
        } else {
            assertThat(pointersOf(body)).containsExactly("/body/0/text/0/href");
        }
    }

    @Test
    void wrong_shapes_are_pointed_at() {
        assertThat(pointersOf("[]")).contains("", "/title");
        assertThat(pointersOf("{'title':5,'tags':'a','source':{},'originallyPublishedAt':'yesterday'}"))
                .contains("/title", "/tags", "/source/name", "/originallyPublishedAt");
        assertThat(pointersOf("{'title':'T','body':[{'type':'list','items':[5]},{'type':'paragraph'}]}"))
                .containsExactly("/body/0/items/0", "/body/1/text");
    }

    @Test
    void an_unknown_section_is_refused() {
        assertThat(refused("{'title':'T','section':'the-thao'}").code().name()).isEqualTo("SECTION_UNKNOWN");
    }

    @Test
    void an_unknown_asset_is_refused_where_it_stands() {
        var refusal = refused("{'title':'T','body':{'blocks':[{'type':'figure','mediaId':'nowhere','alt':''}]}}");

        assertThat(refusal.code()).isEqualTo(MediaRefusal.MEDIA_UNKNOWN);
        assertThat(refusal.faults()).extracting(FieldFault::pointer).containsExactly("/body/blocks/0/mediaId");
    }

    private ArticleForm read(String body) {
        return intake.read(json.readTree(body.replace('\'', '"')));
    }

    private List<Block> blocks(String body) {
        return read("{'title':'T','body':" + body + "}").content().body();
    }

    private Refusal refused(String body) {
        return catchThrowableOfType(Refusal.class, () -> read(body));
    }

    private List<String> pointersOf(String body) {
        return refused(body).faults().stream().map(FieldFault::pointer).toList();
    }
}
