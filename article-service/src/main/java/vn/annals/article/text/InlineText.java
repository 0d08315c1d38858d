package vn.annals.article.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.Span;
import vn.annals.contracts.article.Span.Mark;

/** The runs of text inside one element, each with its marks. */
final class InlineText {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table");

    // The allow-list of the markup lets addresses without a scheme through; where they lead depends on the page.
    private static final Predicate<String> WHOLE =
            Pattern.compile("(?i)(https?|mailto|tel):.+").asMatchPredicate();

    private final List<Span> spans = new ArrayList<>();

    private InlineText() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static List<Span> spans(Node node) {
        var text = new InlineText();
        text.read(node, EnumSet.noneOf(Mark.class), null);
        return List.copyOf(text.spans);
    }

    private void read(Node node, Set<Mark> marks, @Nullable String href) {
        if (node instanceof TextNode text) {
            add(text.getWholeText().replaceAll("\\s+", " "), marks, href);
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                add("\n", marks, href);
                return;
            }
            var inner = EnumSet.noneOf(Mark.class);
            inner.addAll(marks);
            switch (element.normalName()) {
                case "b", "strong" -> inner.add(Mark.BOLD);
                case "i", "em" -> inner.add(Mark.ITALIC);
                case "u" -> inner.add(Mark.UNDERLINE);
                case "sub" -> inner.add(Mark.SUB);
                case "sup" -> inner.add(Mark.SUP);
                default -> {
                    // no mark of its own
                }
            }
            var link =
                    element.normalName().equals("a") && WHOLE.test(element.attr("href")) ? element.attr("href") : href;
            element.childNodes().forEach(child -> read(child, inner, link));
        }
    }

    private void add(String text, Set<Mark> marks, @Nullable String href) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, List.copyOf(marks), href));
        }
    }
}
