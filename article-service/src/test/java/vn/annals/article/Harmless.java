package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** What a browser may be made of by our pages. All else, and scripts above all, must not be in them. */
public final class Harmless {

    private static final Set<String> IN_A_BODY = Set.of(
            "html",
            "head",
            "body",
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "strong",
            "em",
            "u",
            "sub",
            "sup",
            "br");
    private static final Set<String> AROUND_IT = Set.of(
            "meta",
            "title",
            "link",
            "header",
            "nav",
            "main",
            "article",
            "aside",
            "footer",
            "section",
            "div",
            "h1",
            "time",
            "figure",
            "figcaption",
            "img",
            "span",
            "form",
            "label",
            "input",
            "button",
            "fieldset",
            "legend",
            "select",
            "option",
            "datalist",
            "script",
            "mark");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "property",
            "rel",
            "type",
            "href",
            "class",
            "id",
            "datetime",
            "src",
            "alt",
            "loading",
            "aria-label",
            "aria-labelledby",
            "aria-current",
            "aria-hidden",
            "tabindex",
            "title",
            "role",
            "action",
            "method",
            "for",
            "value",
            "maxlength",
            "placeholder",
            "checked",
            "selected",
            "list",
            "autocomplete",
            "width",
            "height",
            "defer");
    private static final Pattern LINK = Pattern.compile("(https?://|mailto:|tel:).+");
    private static final Pattern OURS = Pattern.compile("/(s|media)/.*|#content|[?]page=[0-9]+");

    private Harmless() {}

    /** A whole page of the site. */
    public static void page(String markup) {
        var page = Jsoup.parse(markup);
        data(page);
        body(page.select(".body").html());
        assertThat(page.select("*"))
                .extracting(Element::normalName)
                .allMatch(name -> IN_A_BODY.contains(name) || AROUND_IT.contains(name) || name.equals("#root"));
        assertThat(attributes(page)).isSubsetOf(ATTRIBUTES);
        assertThat(page.select("meta[http-equiv]")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href"))
                .allMatch(link ->
                        OURS.matcher(link).matches() || LINK.matcher(link).matches());
        assertThat(page.select("[action]").eachAttr("action")).allMatch(link -> link.matches("/s/[a-z0-9-]+/search"));
        assertThat(page.select("img").eachAttr("src")).allMatch(link -> link.startsWith("/media/"));
        // Our own files only, and nothing beside them.
        assertThat(page.select("script"))
                .allMatch(script -> script.attr("src").startsWith("/s/_assets/")
                        && script.data().isEmpty());
    }

    /** The words for search engines, which no browser runs: they are data, and cannot end their element. */
    private static void data(Document page) {
        for (var data : page.select("head > script[type=application/ld+json]")) {
            assertThat(data.data()).doesNotContain("<");
            assertThat(JsonMapper.shared()
                            .readTree(data.data())
                            .path("headline")
                            .asString())
                    .isNotBlank();
            data.remove();
        }
    }

    private static List<String> attributes(Document page) {
        return page.select("*").stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .toList();
    }

    /** The markup of a body. */
    public static void body(String markup) {
        var body = Jsoup.parse(markup);
        assertThat(body.select("*"))
                .extracting(Element::normalName)
                .allMatch(name -> IN_A_BODY.contains(name) || name.equals("#root"));
        assertThat(attributes(body)).isSubsetOf("href", "rel");
        assertThat(body.select("a[href]").eachAttr("href")).allMatch(LINK.asMatchPredicate());
    }
}
