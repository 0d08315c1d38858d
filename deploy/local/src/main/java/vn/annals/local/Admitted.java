package vn.annals.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.annals.local.source.OldArticle;
import vn.annals.local.source.OldArticle.Body;

/** An old article in the words of the API. */
final class Admitted {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_TAGS = 50;
    private static final int MOST_AUTHORS = 20;

    private Admitted() {}

    static Map<String, Object> content(
            OldArticle old, Optional<String> section, Optional<Map<String, Object>> cover, Consumer<String> notes) {
        var content = new LinkedHashMap<String, Object>();
        content.put("title", old.title());
        old.lead().ifPresent(lead -> content.put("lead", lead));
        content.put("body", body(old.body()));
        section.ifPresent(id -> content.put("section", id));
        cover.ifPresent(picture -> content.put("cover", picture));
        authors(old.authors(), content, notes);
        put(content, "tags", some(old.tags(), MOST_TAGS, "tag", notes));
        old.publishedAt().ifPresent(time -> content.put("originallyPublishedAt", time.toString()));
        put(content, "formerAddresses", old.addresses());
        return content;
    }

    private static Object body(Body body) {
        return switch (body) {
            case Body.Markup(var html) -> Map.of("html", html);
            case Body.Paragraphs(var texts) ->
                texts.stream()
                        .map(text -> Map.of("type", "paragraph", "text", text))
                        .toList();
        };
    }

    private static void authors(List<String> authors, Map<String, Object> content, Consumer<String> notes) {
        var names = some(authors, MOST_AUTHORS, "author", notes);
        if (names.size() == 1) {
            content.put("byline", names.getFirst());
        } else {
            put(content, "bylines", names);
        }
    }

    private static void put(Map<String, Object> content, String member, List<String> values) {
        if (!values.isEmpty()) {
            content.put(member, values);
        }
    }

    // One name too long or one tag too many is no reason to lose a whole article.
    private static List<String> some(List<String> all, int most, String what, Consumer<String> notes) {
        var fitting = all.stream()
                .distinct()
                .filter(text -> text.length() <= LONGEST_LINE)
                .limit(most)
                .toList();
        all.stream()
                .distinct()
                .filter(text -> !fitting.contains(text))
                .forEach(text -> notes.accept("the " + what + " \""
                        + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + "\" was left out"));
        return fitting;
    }
}
