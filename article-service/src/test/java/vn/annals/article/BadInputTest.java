package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest extends RunningService {

    private static final Map<String, Object> P = Map.of("type", "paragraph", "text", "a");

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("10,000 blocks", 422, body(Collections.nCopies(10_000, P))),
                Arguments.of(
                        "a list in a span",
                        422,
                        body(List.of(Map.of("type", "paragraph", "text", List.of(Map.of("text", List.of("a"))))))),
                Arguments.of(
                        "a table in a list",
                        422,
                        body(List.of(Map.of("type", "list", "items", List.of(Map.of("type", "table")))))),
                Arguments.of(
                        "a list in a list",
                        422,
                        body(List.of(Map.of("type", "list", "items", List.of(List.of(List.of("a"))))))),
                Arguments.of(
                        "2 MB of text",
                        413,
                        body(Collections.nCopies(45, Map.of("type", "paragraph", "text", "a".repeat(49_000))))),
                Arguments.of(
                        "2 MB of markup",
                        413,
                        Map.of("title", "T", "body", Map.of("html", "<p>a</p>".repeat(262_144)))),
                Arguments.of("half a sign in a name", 400, "{\"title\":\"T\",\"\\ud800\":1}"),
                Arguments.of("half a sign in a name of a field", 400, "{\"title\":\"T\",\"extra\":{\"\\udfff\":1}}"),
                Arguments.of("half a sign in a text", 422, "{\"title\":\"T\\ud800\"}"),
                Arguments.of(
                        "1,000 arrays",
                        400,
                        "{\"title\":\"T\",\"body\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}"),
                Arguments.of(
                        "400 arrays", 422, "{\"title\":\"T\",\"body\":" + "[".repeat(400) + "]".repeat(400) + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void what_cannot_be_taken_is_refused_and_leaves_no_trace(String what, int status, Object text) {
        var before = as("auditor").get(articles).json().path("items").size();

        var reply = text instanceof String json
                ? as("author").post(articles, json)
                : as("author").post(articles, text);

        assertThat(reply.status()).as(what).isEqualTo(status);
        assertThat(reply.text("code")).isNotBlank();
        assertThat(reply.header("Annals-Commit")).isNull();
        assertThat(as("auditor").get(articles).json().path("items").size()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"html\":null}", "{\"blocks\":[],\"html\":\"a\"}"})
    void a_body_that_says_nothing_takes_no_text_away(String body) {
        var article = as("author").post(articles, body(List.of(P))).header("Location");

        var changed = as("author").put(article, "{\"title\":\"T\",\"body\":" + body + "}", "If-Match", "\"1\"");

        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.pointers()).containsExactly("/body");
        assertThat(as("author").get(article).json().path("body")).hasSize(1);
    }

    @Test
    void markup_is_read_to_the_bottom_or_refused() {
        assertThat(deep(150).json().at("/body/0/text/0/text").asString()).isEqualTo("đáy");
        assertThat(deep(1_000).pointers()).containsExactly("/body/html");
    }

    private Reply deep(int levels) {
        var html = "<div>".repeat(levels) + "đáy" + "</div>".repeat(levels);
        return as("author").post(articles, Map.of("title", "T", "body", Map.of("html", html)));
    }

    @Test
    void markup_is_shown_as_blocks_and_nothing_is_written() {
        var reply = as("author")
                .post(articles.replace("articles", "html"), Map.of("html", "<p>a\u202e<img alt='Ảnh'></p>"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/body/0/type").asString()).isEqualTo("paragraph");
        assertThat(reply.json().at("/dropped/0/kind").asString()).isEqualTo("img");
        assertThat(reply.json().at("/dropped/0/sample").asString()).isEqualTo("Ảnh");
        assertThat(as("auditor").get(articles).json().path("items").isEmpty()).isTrue();
        assertThat(as("auditor")
                        .post(articles.replace("articles", "html"), Map.of("html", "a"))
                        .status())
                .isEqualTo(403);
        assertThat(as("author")
                        .post(articles.replace("articles", "html"), Map.of())
                        .pointers())
                .containsExactly("/html");
    }

    @Test
    void what_was_dropped_is_told_to_whoever_wrote_it() {
        var written = as("author").post(articles, Map.of("title", "T", "body", Map.of("html", "<p>a<hr>b</p>")));

        assertThat(written.json().at("/dropped/0/kind").asString()).isEqualTo("hr");
        assertThat(written.text("state")).isEqualTo("draft");
        assertThat(as("author").post(articles, Map.of("title", "T")).json().has("dropped"))
                .isFalse();
    }

    private static Map<String, Object> body(List<?> blocks) {
        return Map.of("title", "T", "body", blocks);
    }
}
