package vn.annals.article.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ExtraField;
import vn.annals.contracts.article.ExtraField.Type;

/** The fields that a tenant gives its articles. */
final class FieldReader {

    private static final int MOST = 50;
    private static final int MOST_CHOICES = 200;
    private static final int LONGEST = 80;
    private static final Predicate<String> KEY =
            Pattern.compile("[a-z][A-Za-z0-9]{0,39}").asMatchPredicate();

    private FieldReader() {}

    static List<ExtraField> read(Field fields) {
        var keys = new HashSet<String>();
        return fields.items(MOST).stream()
                .map(field -> field(field, keys))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable ExtraField field(Field field, HashSet<String> keys) {
        field.only("key", "label", "type", "choices", "required", "public");
        var key = field.at("key").required(LONGEST);
        if (!key.isEmpty() && !KEY.test(key)) {
            field.at("key").fault("must be letters and digits, the first a small letter, at most 40");
        } else if (!key.isEmpty() && !keys.add(key)) {
            field.at("key").fault("is the key of another field");
        }
        var label = field.at("label").required(LONGEST);
        var type = type(field.at("type"));
        return type == null
                ? null
                : new ExtraField(
                        key,
                        label,
                        type,
                        choices(field.at("choices"), type),
                        field.at("required").flag(),
                        field.at("public").flag());
    }

    private static @Nullable Type type(Field field) {
        return switch (field.text(LONGEST)) {
            case "text" -> Type.TEXT;
            case "number" -> Type.NUMBER;
            case "date" -> Type.DATE;
            case "boolean" -> Type.BOOLEAN;
            case "choice" -> Type.CHOICE;
            default -> {
                field.fault("must be one of text, number, date, boolean, choice");
                yield null;
            }
        };
    }

    private static List<String> choices(Field field, Type type) {
        var choices = field.items(MOST_CHOICES).stream()
                .map(choice -> Optional.ofNullable(choice.line(LONGEST)).orElse(""))
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
        if ((type == Type.CHOICE) == choices.isEmpty()) {
            field.fault("belongs to a field of the type choice, and must not be empty there");
        }
        return choices;
    }
}
