package vn.annals.local.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The part of a page that is the article, without what stands around it on every page. */
final class MainText {

    private static final String AROUND =
            "script,style,noscript,template,nav,header,footer,aside,form,button,iframe,time,[rel=author],[itemprop=author],"
                    + "[role=navigation],[role=banner],[role=contentinfo],.breadcrumb,.breadcrumbs,.menu,.sidebar,.related,.share,"
                    + ".comments,.tags,.author,.byline,.entry-meta,.post-meta";
    private static final List<String> PLACES = List.of(
            "[itemprop=articleBody]",
            ".entry-content",
            ".article-body",
            ".post-content",
            "article",
            "main",
            "[role=main]");
    private static final String PARTS = "p,li,td,blockquote,h2,h3,h4,pre";

    private MainText() {}

    static Element of(Document page, String title) {
        var article = PLACES.stream()
                .map(page::selectFirst)
                .flatMap(Stream::ofNullable)
                .filter(place -> !place.text().isBlank())
                .findFirst()
                .or(() -> largest(page))
                .orElse(page.body());
        article.select(AROUND).remove();
        article.select("h1,h2").stream()
                .filter(heading -> heading.normalName().equals("h1")
                        || PlainWords.of(heading.html()).equals(title))
                .toList()
                .forEach(Element::remove);
        return article;
    }

    // The element whose own paragraphs hold most words: not the whole page, which holds them all.
    private static Optional<Element> largest(Document page) {
        page.select(AROUND).remove();
        return page.body().select("div,section,td,body").stream()
                .filter(element -> words(element) > 0)
                .max(Comparator.comparingInt(MainText::words));
    }

    private static int words(Element element) {
        return element.ownText().length()
                + element.children().stream()
                        .filter(child -> child.is(PARTS))
                        .mapToInt(child -> child.text().length())
                        .sum();
    }
}
