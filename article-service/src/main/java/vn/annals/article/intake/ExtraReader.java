package vn.annals.article.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ExtraField;
import vn.annals.kernel.text.VietnameseText;

/** The values of a tenant's own fields, each as text in one form. */
final class ExtraReader {

    private static final int LONGEST = 2_000;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    private final List<ExtraField> fields;
    private final Supplier<ArticleContent> before;

    /** {@code before} is the text that is changed. */
    ExtraReader(List<ExtraField> fields, Supplier<ArticleContent> before) {
        this.fields = fields;
        this.before = before;
    }

    SortedMap<String, String> read(Field extra) {
        var values = new TreeMap<String, String>();
        if (!extra.absent() && !extra.node().isObject()) {
            extra.fault("must be an object");
            return values;
        }
        Map<String, ExtraField> known = fields.stream().collect(Collectors.toMap(ExtraField::key, Function.identity()));
        for (var name : extra.node().propertyNames()) {
            var value = value(extra.at(name), name, known.get(name));
            if (value != null) {
                values.put(name, value);
            }
        }
        return values;
    }

    // What a text already says stays, though the tenant has dropped the field or changed its choices since.
    private @Nullable String value(Field given, String key, @Nullable ExtraField field) {
        if (isNothing(given)) {
            return null;
        }
        var plain = plain(given);
        var fault = plain == null ? "must be text, a number, or true or false" : fault(plain, given, field);
        if (fault == null) {
            return field != null && field.type() == ExtraField.Type.NUMBER ? number(plain) : plain;
        }
        var stays = plain != null && plain.equals(before.get().extra().get(key));
        if (!stays) {
            given.fault(fault);
        }
        return plain;
    }

    private static boolean isNothing(Field given) {
        return given.absent()
                || (given.node().isString()
                        && VietnameseText.isBlank(given.node().stringValue()));
    }

    private static @Nullable String plain(Field given) {
        var node = given.node();
        return node.isString() ? given.line(LONGEST) : node.isNumber() || node.isBoolean() ? node.asString() : null;
    }

    private static @Nullable String fault(@Nullable String plain, Field given, @Nullable ExtraField field) {
        if (field == null) {
            return "is not a field of this site";
        }
        var text = plain == null ? "" : plain;
        return switch (field.type()) {
            case TEXT -> given.node().isString() ? null : "must be a string";
            case CHOICE -> field.choices().contains(text) ? null : "must be one of " + field.choices();
            case BOOLEAN -> text.equals("true") || text.equals("false") ? null : "must be true or false";
            case DATE -> isDate(text) ? null : "must be a date such as 2026-01-02";
            case NUMBER ->
                number(text) != null
                        ? null
                        : "must be a number of at most " + MOST_DIGITS + " digits, " + MOST_DECIMALS
                                + " of them behind the point";
        };
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == "2026-01-02".length()
                    && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static @Nullable String number(@Nullable String text) {
        // A number such as 1e999999999 is short to write and endless to read.
        if (text == null || !text.matches("-?[0-9]{1,15}([.][0-9]{1,15})?(E-?[0-9]{1,2})?")) {
            return null;
        }
        var number = new BigDecimal(text).stripTrailingZeros();
        var whole = Math.max(1, number.precision() - number.scale());
        return number.scale() <= MOST_DECIMALS && whole + Math.max(0, number.scale()) <= MOST_DIGITS
                ? number.toPlainString()
                : null;
    }
}
