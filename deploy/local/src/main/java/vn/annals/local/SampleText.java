package vn.annals.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Articles about nothing that ever happened, in real Vietnamese and of real size. The same number gives the same text. */
final class SampleText {

    static final int PICTURES = 40;

    private static final int BODY_BYTES = 6_000;
    private static final int SENTENCES = 5;
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final Instant FIRST = Instant.parse("2016-01-04T01:00:00Z");
    private static final long MINUTES = Duration.ofDays(3_600).toMinutes();

    private final JsonNode words = Web.JSON.readTree(Keycloak.resource("/samples/large.json"));

    List<JsonNode> sections() {
        return words.get("sections").valueStream().toList();
    }

    /** The article with this number as its {@code revision} has it; each revision says one sentence otherwise. */
    Map<String, Object> article(int number, int revision) {
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        var article = new LinkedHashMap<String, Object>();
        article.put("title", capitalised(filled("titles", random)));
        article.put("lead", filled("leads", random));
        article.put("section", one("sections", random).get("slug").asString());
        article.put("byline", person(random));
        article.put("tags", List.of(one("tags", random).asString()));
        var time = FIRST.plus(Duration.ofMinutes(random.nextLong(MINUTES)));
        article.put("originallyPublishedAt", time.toString());
        var body = body(random);
        article.put("body", revision > 1 ? revised(body, number, revision) : body);
        return article;
    }

    String caption(int picture) {
        return filled("captions", new Random(picture));
    }

    private List<Map<String, Object>> body(Random random) {
        var blocks = new ArrayList<Map<String, Object>>();
        for (int size = 0; size < BODY_BYTES; ) {
            if (!blocks.isEmpty() && blocks.size() % 4 == 0) {
                blocks.add(Map.of(
                        "type",
                        "heading",
                        "level",
                        2,
                        "text",
                        one("headings", random).asString(),
                        "id",
                        id(blocks)));
            }
            var text = paragraph(random);
            size += text.getBytes(StandardCharsets.UTF_8).length;
            blocks.add(Map.of("type", "paragraph", "text", text, "id", id(blocks)));
        }
        return blocks;
    }

    private static String id(List<?> blocks) {
        return "b" + (blocks.size() + 1);
    }

    private String paragraph(Random random) {
        var sentences = new ArrayList<String>();
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            sentences.add(filled("sentences", random));
        }
        return String.join(" ", sentences);
    }

    private List<Map<String, Object>> revised(List<Map<String, Object>> body, int number, int revision) {
        var random = new Random(number * 31L + revision);
        var revised = new ArrayList<>(body);
        var place = random.nextInt(body.size());
        var block = new LinkedHashMap<>(body.get(place));
        block.put("text", block.get("text") + " " + filled("sentences", random));
        revised.set(place, block);
        return revised;
    }

    private String filled(String templates, Random random) {
        return filled(one(templates, random).asString(), random, 0);
    }

    private String filled(String template, Random random, int depth) {
        return SLOT.matcher(template).replaceAll(slot -> {
            var name = slot.group(1);
            var text = value(Character.toLowerCase(name.charAt(0)) + name.substring(1), random, depth);
            return Matcher.quoteReplacement(Character.isUpperCase(name.charAt(0)) ? capitalised(text) : text);
        });
    }

    private String value(String slot, Random random, int depth) {
        return switch (slot) {
            case "number" -> String.valueOf(3 + random.nextInt(94));
            case "person" -> person(random);
            case "place" ->
                one("kinds", random).asString() + " " + one("places", random).asString();
            default -> filled(one(slot + "s", random).asString(), random, depth + 1);
        };
    }

    private String person(Random random) {
        return one("families", random).asString() + " " + one("middles", random).asString() + " "
                + one("names", random).asString();
    }

    private JsonNode one(String list, Random random) {
        var all = words.get(list);
        return all.get(random.nextInt(all.size()));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
