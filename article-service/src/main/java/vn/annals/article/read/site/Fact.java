package vn.annals.article.read.site;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.annals.article.view.ExtraValues;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ExtraField;

/** What an article says in a field of the tenant's own, as readers see it. Templates can call public methods only. */
record Fact(String label, String value) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    static List<Fact> of(SiteAt site, ArticleContent content) {
        var fields = site.settings().fields();
        var values = ExtraValues.open(content, fields);
        return fields.stream()
                .flatMap(field -> Stream.ofNullable(values.get(field.key()))
                        .map(value -> new Fact(field.label(), shown(field, value))))
                .toList();
    }

    private static String shown(ExtraField field, Object value) {
        return switch (value) {
            case BigDecimal number -> number(number);
            case Boolean flag -> flag ? "Có" : "Không";
            default -> field.type() == ExtraField.Type.DATE ? date(value.toString()) : value.toString();
        };
    }

    private static String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    private static String date(String iso) {
        return iso.replaceFirst("^([0-9]{4})-([0-9]{2})-([0-9]{2})$", "$3/$2/$1");
    }
}
