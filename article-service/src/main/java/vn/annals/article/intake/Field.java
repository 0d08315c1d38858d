package vn.annals.article.intake;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.RefusalCode;
import vn.annals.kernel.text.VietnameseText;

/** One value of a request body and where it stands. Reading goes on after a fault, so that the caller sees all of them. */
record Field(JsonNode node, String pointer, Faults faults) {

    private static final int LONGEST_NAME = 80;
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    Field at(String name) {
        return new Field(node.path(name), pointer + "/" + escaped(name), faults);
    }

    // A name may be anything at all; the answer that points at it may not.
    private static String escaped(String name) {
        var start = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        var plain = VietnameseText.isPlain(start) ? start : start.replaceAll("[^ -~]", "\uFFFD");
        return plain.replace("~", "~0").replace("/", "~1");
    }

    /** A member that nobody reads would be lost without a word, such as one that is misspelt. */
    Field only(String... members) {
        var known = Set.of(members);
        node.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> at(name).fault(
                        "is not known here"));
        return this;
    }

    /** Not said at all, which is another thing than null. */
    boolean leftOut() {
        return node.isMissingNode();
    }

    boolean absent() {
        return node.isMissingNode() || node.isNull();
    }

    void fault(String why) {
        fault(EdgeRefusal.INVALID_REQUEST, why);
    }

    void fault(RefusalCode code, String why) {
        faults.add(code, pointer, why);
    }

    /** One line of text without white space around it; null when there is none. */
    @Nullable
    String line(int longest) {
        var text = text(longest).strip().replaceAll("\\s+", " ");
        return VietnameseText.isBlank(text) ? null : text;
    }

    String required(int longest) {
        var line = line(longest);
        if (line == null && (absent() || node.isString())) {
            fault("must not be blank");
        }
        return line == null ? "" : line;
    }

    /** The text as it is, white space included. */
    String text(int longest) {
        var text = markup(longest);
        if (text.length() <= longest && !VietnameseText.isPlain(text)) {
            fault("must not hold control characters or signs that turn the direction of text or are not seen");
        }
        return text;
    }

    /** Whatever it holds: signs that nobody sees are for its reader to take out. */
    String markup(int longest) {
        if (absent()) {
            return "";
        }
        if (!node.isString()) {
            fault("must be a string");
            return "";
        }
        var text = VietnameseText.normal(node.stringValue());
        if (text.length() > longest) {
            fault("must have at most " + longest + " characters");
        }
        return text;
    }

    List<Field> items(int most) {
        if (absent()) {
            return List.of();
        }
        if (!node.isArray()) {
            fault("must be an array");
            return List.of();
        }
        if (node.size() > most) {
            fault("must have at most " + most + " items");
            return List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(index -> new Field(node.path(index), pointer + "/" + index, faults))
                .toList();
    }

    boolean flag() {
        if (!absent() && !node.isBoolean()) {
            fault("must be true or false");
        }
        return node.isBoolean() && node.booleanValue();
    }

    int number(int smallest, int largest) {
        if (node.isInt() && node.intValue() >= smallest && node.intValue() <= largest) {
            return node.intValue();
        }
        fault("must be a whole number from " + smallest + " to " + largest);
        return smallest;
    }

    /** To the millisecond and in years of four digits: what is finer or farther would be lost where it is stored. */
    @Nullable
    Instant instant() {
        var text = line(40);
        try {
            var instant = text == null ? null : Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
            if (instant != null && (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))) {
                fault("must be an instant of the years 1000 to 9999");
            }
            return instant;
        } catch (DateTimeParseException notAnInstant) {
            fault("must be an instant such as 2026-01-02T03:04:05Z");
            return null;
        }
    }
}
