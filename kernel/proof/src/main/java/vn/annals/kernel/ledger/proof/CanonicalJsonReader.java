package vn.annals.kernel.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly: no duplicate keys, no fractions, no leftovers. */
final class CanonicalJsonReader {

    private final String text;
    private int at;

    private CanonicalJsonReader(String text) {
        this.text = text;
    }

    static @Nullable Object read(byte[] json) {
        var reader = new CanonicalJsonReader(decoded(json));
        reader.blanks();
        var value = reader.value(0);
        reader.blanks();
        if (reader.at != reader.text.length()) {
            throw new NotCanonical("something follows the value");
        }
        return value;
    }

    private static String decoded(byte[] json) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            return decoder.decode(ByteBuffer.wrap(json)).toString();
        } catch (CharacterCodingException malformed) {
            throw new NotCanonical("not UTF-8");
        }
    }

    private @Nullable Object value(int depth) {
        if (depth > CanonicalJson.DEEPEST) {
            throw new NotCanonical("deeper than " + CanonicalJson.DEEPEST);
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        at++;
        blanks();
        if (took('}')) {
            return members;
        }
        do {
            blanks();
            var name = string();
            blanks();
            demand(':');
            blanks();
            if (members.containsKey(name)) {
                throw new NotCanonical("duplicate key");
            }
            members.put(name, value(depth + 1));
            blanks();
        } while (took(','));
        demand('}');
        return members;
    }

    private List<@Nullable Object> array(int depth) {
        var items = new ArrayList<@Nullable Object>();
        at++;
        blanks();
        if (took(']')) {
            return items;
        }
        do {
            blanks();
            items.add(value(depth + 1));
            blanks();
        } while (took(','));
        demand(']');
        return items;
    }

    private String string() {
        demand('"');
        var plain = plain();
        if (took('"')) {
            return plain;
        }
        var string = new StringBuilder(plain);
        while (!took('"')) {
            demand('\\');
            string.append(escaped()).append(plain());
        }
        return string.toString();
    }

    /** What stands before the next quote or escape. */
    private String plain() {
        var from = at;
        for (var c = peek(); c != '"' && c != '\\'; c = peek()) {
            if (c < 0x20) {
                throw new NotCanonical("control character in a string");
            }
            at++;
        }
        return text.substring(from, at);
    }

    private char escaped() {
        var c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unicode();
            default -> throw new NotCanonical("unknown escape");
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw new NotCanonical("short escape");
        }
        try {
            var code = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return code;
        } catch (NumberFormatException bad) {
            throw new NotCanonical("bad escape");
        }
    }

    private Long number() {
        var from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            var number = Long.parseLong(text, from, at, 10);
            CanonicalJson.demandExact(number);
            return number;
        } catch (NumberFormatException fraction) {
            throw new NotCanonical("not an integer");
        }
    }

    private @Nullable Object literal(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, at)) {
            throw new NotCanonical("unknown literal");
        }
        at += word.length();
        return meaning;
    }

    private void blanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw new NotCanonical("ends too early");
        }
        return text.charAt(at);
    }

    private boolean took(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void demand(char c) {
        if (!took(c)) {
            throw new NotCanonical("expected " + c);
        }
    }
}
