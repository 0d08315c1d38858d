package vn.annals.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTextTest {

    private final SampleText texts = new SampleText();

    @Test
    void a_text_is_of_real_size_and_has_no_gaps() {
        IntStream.range(0, 300).mapToObj(number -> texts.article(number, 1)).forEach(article -> {
            assertThat(words(article).getBytes(StandardCharsets.UTF_8).length).isBetween(6_000, 8_000);
            assertThat(Web.JSON.writeValueAsString(article))
                    .doesNotContain("{place}", "{Person}", "}}")
                    .doesNotMatch(".*\\{[A-Za-z]+\\}.*");
            assertThat((String) article.get("title")).hasSizeBetween(15, 300).matches("^[\\p{Lu}].*");
        });
    }

    @Test
    void the_same_number_gives_the_same_text() {
        assertThat(new SampleText().article(7, 2)).isEqualTo(texts.article(7, 2));
    }

    @Test
    void texts_differ_and_are_spread_over_sections_and_years() {
        var bodies = new HashSet<String>();
        var sections = new HashSet<Object>();
        var years = new HashSet<String>();
        IntStream.range(0, 500).mapToObj(number -> texts.article(number, 1)).forEach(article -> {
            bodies.add(words(article));
            sections.add(article.get("section"));
            years.add(Instant.parse((String) article.get("originallyPublishedAt"))
                    .toString()
                    .substring(0, 4));
        });
        assertThat(bodies).hasSize(500);
        assertThat(sections).hasSize(10);
        assertThat(years).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void a_revision_changes_one_block_and_keeps_the_rest() {
        var first = blocks(texts.article(3, 1));
        var second = blocks(texts.article(3, 2));
        assertThat(IntStream.range(0, first.size())
                        .filter(place -> !first.get(place).equals(second.get(place))))
                .hasSize(1);
        assertThat(blocks(texts.article(3, 3))).isNotEqualTo(second);
    }

    @Test
    void plans_hold_revisions_corrections_and_shared_pictures() {
        var plans = IntStream.range(0, 1_000)
                .mapToObj(number -> SamplePlan.of(number, 40))
                .toList();
        assertThat(plans).anyMatch(plan -> plan.drafts() > 3).anyMatch(plan -> plan.revisions() > plan.drafts());
        assertThat(plans.stream().filter(plan -> plan.picture().isPresent())).hasSize(600);
        assertThat(plans).allMatch(plan -> plan.picture().orElse(0) < 40);
    }

    @Test
    void a_command_that_says_too_little_or_something_odd_is_explained() {
        for (var arguments : List.of(
                List.<String>of(),
                List.of("lang-son"),
                List.of("lang-son", "--articles"),
                List.of("lang-son", "--articles", "0"),
                List.of("lang-son", "--articles", "9999999"),
                List.of("../x", "--articles", "5"),
                List.of("lang-son", "--what", "5"))) {
            assertThatExceptionOfType(Trouble.class).isThrownBy(() -> SampleArguments.of(arguments));
        }
    }

    private static String words(Map<String, Object> article) {
        return String.join(
                "\n",
                blocks(article).stream()
                        .map(block -> (String) block.get("text"))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> blocks(Map<String, Object> article) {
        return (List<Map<String, Object>>) article.get("body");
    }
}
