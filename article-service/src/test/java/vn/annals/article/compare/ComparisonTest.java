package vn.annals.article.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.annals.article.compare.Change.ADDED;
import static vn.annals.article.compare.Change.CHANGED;
import static vn.annals.article.compare.Change.REMOVED;
import static vn.annals.article.compare.Change.SAME;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Block.Heading;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Span;
import vn.annals.contracts.article.Span.Mark;

class ComparisonTest {

    @Test
    void words_that_came_and_went_are_told_apart_from_those_that_stayed() {
        var words = Words.compare("Đảng bộ tỉnh họp sáng nay", "Đảng bộ huyện họp sáng nay");

        assertThat(words)
                .containsExactly(
                        new Word(SAME, "Đảng bộ "),
                        new Word(REMOVED, "tỉnh"),
                        new Word(ADDED, "huyện"),
                        new Word(SAME, " họp sáng nay"));
    }

    @Test
    void both_texts_can_be_put_together_again() {
        var before = "Năm 2019, tỉnh có 1.234 đảng viên; thu ngân sách đạt 5 tỷ.";
        var after = "Năm 2020, toàn tỉnh có 1.250 đảng viên, thu ngân sách đạt gần 5 tỷ đồng.";

        var words = Words.compare(before, after);

        assertThat(text(words, REMOVED)).isEqualTo(before);
        assertThat(text(words, ADDED)).isEqualTo(after);
    }

    @Test
    void a_block_that_changed_came_or_went_is_named() {
        var changes = compare(
                List.of(p("a", "Một hai ba"), p("b", "Bốn"), p("c", "Năm")),
                List.of(p("a", "Một hai bốn"), p("d", "Sáu bảy"), p("c", "Năm")));

        assertThat(changes)
                .extracting(BlockChange::id, BlockChange::change, BlockChange::from, BlockChange::to)
                .containsExactly(
                        tuple("a", CHANGED, 1, 1),
                        tuple("b", REMOVED, 2, null),
                        tuple("d", ADDED, null, 2),
                        tuple("c", SAME, 3, 3));
        assertThat(changes).noneMatch(BlockChange::moved);
    }

    @Test
    void a_block_that_stands_elsewhere_has_moved_and_the_others_have_not() {
        var changes = compare(
                List.of(p("a", "A"), p("b", "B"), p("c", "C"), p("d", "D")),
                List.of(p("d", "D"), p("a", "A"), p("b", "B"), p("c", "C")));

        assertThat(changes).extracting(BlockChange::id).containsExactly("d", "a", "b", "c");
        assertThat(changes).extracting(BlockChange::moved).containsExactly(true, false, false, false);
        assertThat(changes).allMatch(change -> change.change() == SAME);
    }

    @Test
    void a_block_may_move_and_change_at_once() {
        var changes = compare(
                List.of(p("a", "Một hai ba"), p("b", "B"), p("c", "C")),
                List.of(p("b", "B"), p("c", "C"), p("a", "Một hai bốn")));

        var last = changes.getLast();
        assertThat(last.id()).isEqualTo("a");
        assertThat(last.moved()).isTrue();
        assertThat(last.change()).isEqualTo(CHANGED);
    }

    @Test
    void blocks_that_came_in_anew_are_known_by_what_they_say() {
        var changes = compare(
                List.of(p("a", "Hội nghị khai mạc sáng nay"), p("b", "Đại biểu thảo luận sôi nổi")),
                List.of(p("x", "Hội nghị khai mạc sáng nay"), p("y", "Đại biểu thảo luận rất sôi nổi")));

        assertThat(changes).extracting(BlockChange::change).containsExactly(SAME, CHANGED);
        assertThat(changes).extracting(BlockChange::from).containsExactly(1, 2);
    }

    @Test
    void a_mark_a_link_or_a_level_is_a_change_of_form() {
        var bold = new Paragraph("a", List.of(new Span("Một", List.of(Mark.BOLD), null)));

        assertThat(compare(List.of(p("a", "Một")), List.of(bold)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.change()).isEqualTo(CHANGED);
                    assertThat(change.form()).isTrue();
                });
        assertThat(compare(List.of(h(2)), List.of(h(3)))).singleElement().matches(BlockChange::form);
        assertThat(compare(List.of(p("a", "Một hai")), List.of(p("a", "Một ba"))))
                .singleElement()
                .matches(change -> !change.form());
    }

    @Test
    void a_paragraph_made_a_heading_is_one_block_that_was_a_paragraph() {
        for (var id : List.of("a", "x")) {
            assertThat(compare(List.of(p("a", "Một hai")), List.of(h(id, "Một ba"))))
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.change()).isEqualTo(CHANGED);
                        assertThat(change.type()).isEqualTo("heading");
                        assertThat(change.was()).isEqualTo("paragraph");
                        assertThat(change.words()).extracting(Word::change).containsExactly(SAME, REMOVED, ADDED);
                    });
        }
        assertThat(compare(List.of(p("a", "Một hai")), List.of(h("a", "Bốn"))))
                .extracting(BlockChange::change)
                .containsExactly(REMOVED, ADDED);
    }

    @Test
    void words_split_over_runs_without_marks_are_the_same() {
        var split = new Paragraph("a", List.of(Span.of("Mộ"), Span.of("t")));

        assertThat(compare(List.of(p("a", "Một")), List.of(split)))
                .singleElement()
                .matches(change -> change.change() == SAME);
    }

    @Test
    void only_fields_that_changed_are_named() {
        var old = new ArticleContent("Cũ", "Sapo", List.of(), "tin", null, "Lan", null, List.of("a"), null);
        var now = new ArticleContent("Mới", "Sapo", List.of(), "tin", null, null, null, List.of("a", "b"), null);

        assertThat(Comparison.of(1, old, 2, now).fields())
                .extracting(Diff.FieldChange::name)
                .containsExactly("title", "byline", "tags");
    }

    @Test
    void fields_of_the_tenants_own_and_former_addresses_are_compared() {
        var old = own(Map.of("a", "1", "b", "2"), List.of("/cu.html"));
        var now = own(Map.of("b", "3", "c", "4"), List.of("/cu.html", "/?p=1"));
        var diff = Comparison.of(1, old, 2, now);

        assertThat(diff.fields())
                .extracting(Diff.FieldChange::name)
                .containsExactly("extra.a", "extra.b", "extra.c", "formerAddresses");
        assertThat(diff.of(name -> name.equals("extra.b")).fields())
                .extracting(Diff.FieldChange::name)
                .containsExactly("extra.b");
    }

    private static ArticleContent own(Map<String, String> extra, List<String> addresses) {
        return new ArticleContent(
                "T",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                new TreeMap<>(extra),
                addresses);
    }

    @Test
    void long_bodies_that_share_nothing_are_compared_at_once() {
        var old = IntStream.range(0, 2_000)
                .<Block>mapToObj(i -> p("a" + i, "cũ " + i))
                .toList();
        var now = IntStream.range(0, 2_000)
                .<Block>mapToObj(i -> p("b" + i, "mới " + i))
                .toList();

        assertThat(compare(old, now)).hasSize(4_000);
    }

    private static List<BlockChange> compare(List<Block> old, List<Block> now) {
        return Bodies.compare(old, now);
    }

    private static String text(List<Word> words, Change side) {
        return words.stream()
                .filter(word -> word.change() == SAME || word.change() == side)
                .map(Word::text)
                .collect(Collectors.joining());
    }

    private static Block p(String id, String text) {
        return new Paragraph(id, List.of(Span.of(text)));
    }

    private static Block h(String id, String text) {
        return new Heading(id, 2, List.of(Span.of(text)));
    }

    private static Block h(int level) {
        return new Heading("h", level, List.of(Span.of("Đề mục")));
    }
}
