package vn.annals.article.read.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.read.search.SearchFields.Audience;
import vn.annals.article.read.search.SearchStore.Texts;
import vn.annals.article.view.ArticleSearch.Run;
import vn.annals.article.view.ArticleSearch.Wanted;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Span;

class SearchIndexTest {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SearchIndex(folder.resolve("index"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @TestFactory
    Stream<DynamicTest> every_vector_is_found_or_not_as_it_says() throws IOException {
        try (var vectors = SearchIndexTest.class.getResourceAsStream("/vn-vectors.json")) {
            var tests = new ArrayList<DynamicTest>();
            for (var vector : new JsonMapper().readTree(vectors).get("search")) {
                var asked = vector.get("q").asString();
                var text = vector.get("doc").asString();
                tests.add(DynamicTest.dynamicTest(asked + " in " + text, () -> {
                    take(texts("a", text, "", text));
                    assertThat(found(asked)).hasSize(vector.get("match").asBoolean() ? 1 : 0);
                }));
            }
            return tests.stream();
        }
    }

    @Test
    void what_stands_in_a_title_or_side_by_side_comes_first() throws IOException {
        take(
                texts("body", "Chuyện khác", "", "Hội nghị bàn về cán bộ của đảng và tỉnh"),
                texts("pair", "Chuyện khác nữa", "", "Đảng bộ tỉnh họp"),
                texts("title", "Đảng bộ tỉnh họp", "", "Không có gì"));

        assertThat(found("dang bo")).containsExactly("title", "pair", "body");
        assertThat(found("đảng bộ")).containsExactly("title", "pair", "body");
    }

    @Test
    void every_syllable_must_be_there() throws IOException {
        take(texts("a", "Đảng bộ tỉnh", "", ""), texts("b", "Đảng ủy xã", "", ""));

        assertThat(found("đảng xã")).containsExactly("b");
    }

    @Test
    void how_far_it_is_can_be_asked_while_it_is_being_made() {
        synchronized (index) {
            assertThat(CompletableFuture.supplyAsync(index::seen)).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    @Test
    void the_public_finds_the_public_text_only() throws IOException {
        var article = open("a", content("Bản mới", "", ""), content("Bản cũ", "", ""));
        index.take(List.of(article), 1);
        assertThat(found("mới")).isEmpty();
        assertThat(found("cũ")).containsExactly("a");
        assertThat(index.find(Question.of("mới").query(), Audience.DESK, 0, 9).articles())
                .containsExactly("a");

        index.take(List.of(open("a", content("Bản mới", "", ""), null)), 2);
        assertThat(found("cũ")).isEmpty();
    }

    @Test
    void fields_of_the_tenant_are_found_by_writers_only() throws IOException {
        var content = JsonMapper.shared()
                .readValue("{\"title\":\"Bài\",\"extra\":{\"nguon\":\"Kho lưu trữ\"}}", ArticleContent.class);
        take(open("a", content, content), texts("b", "Kho thóc", "", ""));

        assertThat(found("kho")).containsExactly("b");
        assertThat(index.best(Question.of("kho").query(), Audience.DESK, 9)).containsExactlyInAnyOrder("a", "b");
        assertThat(index.find(Question.of("bài").query(), Audience.DESK, 0, 9).total())
                .isEqualTo(1);
    }

    @Test
    void a_section_and_a_period_leave_out_the_rest() throws IOException {
        var content = content("Hội nghị", "", "");
        index.take(
                List.of(
                        new Texts("old", content, content, "tin-tuc", Instant.parse("2019-07-19T07:05:00Z")),
                        new Texts("new", content, content, "van-hoa", Instant.parse("2020-01-01T00:00:00Z")),
                        new Texts("none", content, content, null, null)),
                1);

        assertThat(within(null, null, null)).containsExactlyInAnyOrder("old", "new", "none");
        assertThat(within(Set.of("tin-tuc", "khac"), null, null)).containsExactly("old");
        assertThat(within(Set.of(), null, null)).isEmpty();
        assertThat(within(null, "2020-01-01T00:00:00Z", null)).containsExactly("new");
        assertThat(within(null, null, "2020-01-01T00:00:00Z")).containsExactly("old");
        assertThat(within(Set.of("van-hoa"), "2019-01-01T00:00:00Z", "2019-12-31T00:00:00Z"))
                .isEmpty();
    }

    @Test
    void titles_and_tags_are_suggested_by_their_beginnings() throws IOException {
        take(
                texts("a", "Đảng bộ tỉnh họp", "", ""),
                texts("b", "Hội nghị Đảng ủy", "", ""),
                texts("c", "Dâng hương", "", ""),
                tagged("d", "Chuyện khác", "đảng viên"));

        assertThat(suggested("da"))
                .containsExactlyInAnyOrder("Đảng bộ tỉnh họp", "Hội nghị Đảng ủy", "Dâng hương", "đảng viên");
        assertThat(suggested("dang bo t")).containsExactly("Đảng bộ tỉnh họp");
        assertThat(suggested("đả")).containsExactlyInAnyOrder("Đảng bộ tỉnh họp", "Hội nghị Đảng ủy", "đảng viên");
        assertThat(suggested("dâ")).containsExactly("Dâng hương");
        assertThat(suggested("đảng vi")).containsExactly("đảng viên");
        assertThat(suggested("xyz")).isEmpty();
    }

    @Test
    void a_tone_is_typed_wherever_it_ends_up() throws IOException {
        take(texts("a", "Tỉnh Hòa Bình", "", ""), texts("b", "Tỉnh Hoà Vang", "", ""), texts("c", "Hoả hoạn", "", ""));

        assertThat(suggested("hò")).containsExactlyInAnyOrder("Tỉnh Hòa Bình", "Tỉnh Hoà Vang");
        assertThat(suggested("hoà")).containsExactlyInAnyOrder("Tỉnh Hòa Bình", "Tỉnh Hoà Vang");
    }

    @Test
    void what_only_writers_see_is_not_suggested_to_readers() throws IOException {
        index.take(List.of(open("a", content("Bản mật", "", ""), null)), 1);

        assertThat(suggested("bản")).isEmpty();
        assertThat(index.suggestions(Beginning.of("bản"), Audience.DESK)).containsExactly("Bản mật");
    }

    @Test
    void a_question_of_signs_is_a_question_of_words() {
        for (var odd : List.of("*", "title:x", "\"đảng", "a AND", "((((", "\\", "~5", "[a TO b]", "?".repeat(1000))) {
            assertThatCode(() -> found(odd)).as(odd).doesNotThrowAnyException();
        }
        assertThat(Question.of("đ ".repeat(10_000)).syllables()).hasSizeLessThanOrEqualTo(24);
        assertThat(Question.of(" \u0000 ").isEmpty()).isTrue();
    }

    @Test
    void what_was_asked_for_is_marked_in_the_original_text() {
        var runs = new Excerpts(Question.of("hoà bình tinh")).whole("Tỉnh uỷ Hòa Bình họp");

        assertThat(marked(runs)).isEqualTo("[Tỉnh] uỷ [Hòa] [Bình] họp");
        assertThat(marked(new Excerpts(Question.of("đảng")).whole("Dâng hương")))
                .isEqualTo("Dâng hương");
    }

    @Test
    void an_excerpt_is_taken_around_the_first_find() {
        var text = "Mở đầu dài dòng. ".repeat(50) + "Rồi đến Quảng Trị. " + "Và hết. ".repeat(50);

        assertThat(marked(new Excerpts(Question.of("quang tri")).around(text)))
                .startsWith("… ")
                .endsWith(" …")
                .contains("[Quảng] [Trị]")
                .hasSizeLessThan(350);
        assertThat(marked(new Excerpts(Question.of("khác")).around("Ngắn."))).isEqualTo("Ngắn.");
    }

    private void take(Texts... texts) throws IOException {
        index.take(List.of(texts), texts.length);
    }

    private List<String> within(@Nullable Set<String> sections, @Nullable String from, @Nullable String before) {
        var wanted = new Wanted("", sections, instant(from), instant(before));
        var query = SearchFields.within(Question.of("hội nghị").query(), wanted);
        return index.find(query, Audience.PUBLIC, 0, 9).articles();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private Set<String> suggested(String typed) {
        return index.suggestions(Beginning.of(typed), Audience.PUBLIC);
    }

    private static Texts tagged(String article, String title, String tag) {
        var content = JsonMapper.shared()
                .readValue("{\"title\":\"" + title + "\",\"tags\":[\"" + tag + "\"]}", ArticleContent.class);
        return open(article, content, content);
    }

    private List<String> found(String words) {
        return index.find(Question.of(words).query(), Audience.PUBLIC, 0, 9).articles();
    }

    private static Texts texts(String article, String title, @Nullable String lead, String body) {
        var content = content(title, lead, body);
        return open(article, content, content);
    }

    private static Texts open(String article, ArticleContent working, @Nullable ArticleContent open) {
        return new Texts(article, working, open, null, null);
    }

    private static ArticleContent content(String title, @Nullable String lead, String body) {
        List<Block> blocks = List.of(new Paragraph("p", List.of(Span.of(body))));
        return new ArticleContent(title, lead, blocks, null, null, null, null, List.of(), null);
    }

    private static String marked(List<Run> runs) {
        return runs.stream()
                .map(run -> run.found() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
