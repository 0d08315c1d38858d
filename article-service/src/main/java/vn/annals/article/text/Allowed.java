package vn.annals.article.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The markup that is let in. */
final class Allowed {

    private static final String[] KEPT = {
        "p",
        "div",
        "br",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "b",
        "strong",
        "i",
        "em",
        "u",
        "a",
        "sub",
        "sup",
        "span"
    };
    private static final String[] BOXES = {
        "section", "article", "pre", "dl", "dt", "dd", "figure", "figcaption", "center", "address"
    };

    static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(KEPT)
            .allowElements((_, _) -> "div", BOXES)
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[0-9]{1,3}"))
            .onElements("th", "td")
            .allowWithoutAttributes("span", "a")
            .toFactory();

    private static final Set<String> NAMES;

    static {
        var names = new HashSet<>(Set.of(KEPT));
        names.addAll(Set.of(BOXES));
        NAMES = Set.copyOf(names);
    }

    private Allowed() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && !element.attr("href").isBlank();
    }
}
