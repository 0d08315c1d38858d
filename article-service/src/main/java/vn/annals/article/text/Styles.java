package vn.annals.article.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element's own style says, property by property. */
final class Styles {

    private Styles() {}

    static Map<String, String> of(Element element) {
        var styles = new LinkedHashMap<String, String>();
        for (var declaration : element.attr("style").toLowerCase(Locale.ROOT).split(";")) {
            var parts = declaration.split(":", 2);
            if (parts.length == 2 && !parts[1].isBlank()) {
                styles.put(parts[0].strip(), parts[1].strip());
            }
        }
        return styles;
    }

    static @Nullable String of(Element element, String property) {
        return of(element).get(property);
    }
}
