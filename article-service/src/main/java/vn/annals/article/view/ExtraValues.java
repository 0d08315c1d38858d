package vn.annals.article.view;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ExtraField;

/** The values of a tenant's own fields as programs read them. */
public final class ExtraValues {

    private ExtraValues() {}

    /** A value of a field that the tenant has no more is its text. */
    public static Map<String, Object> all(ArticleContent content, List<ExtraField> fields) {
        Map<String, ExtraField> known = fields.stream().collect(Collectors.toMap(ExtraField::key, Function.identity()));
        var values = new LinkedHashMap<String, Object>();
        content.extra().forEach((key, text) -> values.put(key, value(text, known.get(key))));
        return values;
    }

    /** Those that the public may see, in the order of the fields. */
    public static Map<String, Object> open(ArticleContent content, List<ExtraField> fields) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var text = content.extra().get(field.key());
            if (field.open() && text != null) {
                values.put(field.key(), value(text, field));
            }
        }
        return values;
    }

    private static Object value(String text, @Nullable ExtraField field) {
        if (field == null) {
            return text;
        }
        return switch (field.type()) {
            case TEXT, DATE, CHOICE -> text;
            case BOOLEAN -> text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
            // The field may have been of another type when the value was written.
            case NUMBER -> text.matches("-?[0-9]{1,15}([.][0-9]{1,6})?") ? (Object) new BigDecimal(text) : text;
        };
    }
}
