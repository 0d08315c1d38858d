package vn.annals.kernel.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * RFC 8785 restricted to strings, integers within ±(2^53−1), booleans, null, arrays and objects, at most 32 deep.
 * One meaning has exactly one byte form.
 */
public final class CanonicalJson {

    static final long LARGEST = (1L << 53) - 1;
    static final int DEEPEST = 32;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out = new StringBuilder(512);

    private CanonicalJson() {}

    public static byte[] encode(@Nullable Object value) {
        var json = new CanonicalJson();
        json.value(value, 0);
        return utf8(json.out.toString());
    }

    /** The canonical form of any JSON that has one. */
    public static byte[] canonical(byte[] json) {
        return encode(CanonicalJsonReader.read(json));
    }

    /** Reads bytes that must already be canonical. */
    public static @Nullable Object decode(byte[] canonical) {
        var value = CanonicalJsonReader.read(canonical);
        if (!Arrays.equals(encode(value), canonical)) {
            throw new NotCanonical("not the canonical form");
        }
        return value;
    }

    private void value(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new NotCanonical("deeper than " + DEEPEST);
        }
        switch (value) {
            case null -> out.append("null");
            case Boolean flag -> out.append(flag);
            case Integer number -> out.append(number);
            case Long number -> number(number);
            case String text -> string(text);
            case List<?> items -> array(items, depth);
            case Map<?, ?> members -> object(members, depth);
            default ->
                throw new NotCanonical(
                        "no canonical form for " + value.getClass().getSimpleName());
        }
    }

    private void number(long number) {
        demandExact(number);
        out.append(number);
    }

    /** Beyond this range other languages would round. */
    static void demandExact(long number) {
        if (number > LARGEST || number < -LARGEST) {
            throw new NotCanonical("integer out of range");
        }
    }

    private void array(List<?> items, int depth) {
        var separator = "[";
        for (var item : items) {
            out.append(separator);
            value(item, depth + 1);
            separator = ",";
        }
        out.append(items.isEmpty() ? "[]" : "]");
    }

    private void object(Map<?, ?> members, int depth) {
        // String order is that of UTF-16 code units, as RFC 8785 section 3.2.3 demands.
        var sorted = new TreeMap<String, @Nullable Object>();
        members.forEach((name, member) -> sorted.put(name(name), member));
        var separator = "{";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue(), depth + 1);
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static String name(@Nullable Object name) {
        if (name instanceof String text) {
            return text;
        }
        throw new NotCanonical("a member's name is text");
    }

    private void string(String text) {
        out.append('"');
        var plain = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\') {
                out.append(text, plain, i);
                escaped(c);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }

    // String.getBytes would write '?' for a lone surrogate, and two texts would share one hash.
    private static byte[] utf8(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    throw new NotCanonical("lone surrogate");
                }
            } else if (Character.isLowSurrogate(c)) {
                throw new NotCanonical("lone surrogate");
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
