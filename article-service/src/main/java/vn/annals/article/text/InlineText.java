package vn.annals.article.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Set<String> PARTS = Set.of("li", "tr", "th", "td");

    // The allow-list of the markup lets addresses without a scheme through; where they lead depends on the page.
    private static final Predicate<String> WHOLE =
            Pattern.compile("(?i)(https?://|mailto:|tel:).+").asMatchPredicate();

    private static final Pattern ODD = Pattern.compile("[|^`\\[\\]]|%(?![0-9A-Fa-f]{2})");
    private static final Predicate<String> BLANK = Pattern.compile("[\\s\\h]*").asMatchPredicate();

    private final List<Span> spans = new ArrayList<>();
    private boolean apart;

    private InlineText() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isBlank(List<Span> spans) {
        return spans.stream().allMatch(span -> BLANK.test(span.text()));
    }

    static List<Span> spans(Node node) {
        var text = new InlineText();
        text.read(node, EnumSet.noneOf(Mark.class), null);
        return List.copyOf(text.spans);
    }

    private void read(Node node, Set<Mark> marks, @Nullable String href) {
        switch (node) {
            case TextNode text -> add(text.getWholeText().replaceAll("\\s+", " "), marks, href);
            case Element element when element.normalName().equals("br") -> add("\n", marks, href);
            case Element element -> readInside(element, marks, href);
            default -> {
                // comments and the like say nothing
            }
        }
    }

    private void readInside(Element element, Set<Mark> marks, @Nullable String href) {
        var box = isBlock(element) || PARTS.contains(element.normalName());
        var inner = EnumSet.noneOf(Mark.class);
        inner.addAll(marks);
        mark(element).ifPresent(inner::add);
        var link =
                element.normalName().equals("a") ? address(element.attr("href")).orElse(href) : href;
        apart |= box;
        element.childNodes().forEach(child -> read(child, inner, link));
        apart |= box;
    }

    private static Optional<Mark> mark(Element element) {
        return switch (element.normalName()) {
            case "b", "strong" -> Optional.of(Mark.BOLD);
            case "i", "em" -> Optional.of(Mark.ITALIC);
            case "u" -> Optional.of(Mark.UNDERLINE);
            case "sub" -> Optional.of(Mark.SUB);
            case "sup" -> Optional.of(Mark.SUP);
            default -> Optional.empty();
        };
    }

    // Browsers put up with more than the rules of addresses; one odd link must not refuse a whole text.
    static Optional<String> address(String href) {
        var even = ODD.matcher(href.strip())
                .replaceAll(odd -> "%%%02X".formatted((int) odd.group().charAt(0)));
        return Stream.of(href, even).filter(WHOLE).filter(InlineText::isAddress).findFirst();
    }

    private static boolean isAddress(String href) {
        try {
            var address = new URI(href);
            var authority = address.getRawAuthority();
            return address.isAbsolute() && (authority == null || !authority.contains("@"));
        } catch (URISyntaxException odd) {
            return false;
        }
    }

    // Boxes inside a box become lines of it; without a break their words would run together.
    private void add(String text, Set<Mark> marks, @Nullable String href) {
        if (text.isEmpty() || (apart && text.isBlank())) {
            return;
        }
        if (apart && !spans.isEmpty()) {
            spans.add(Span.of("\n"));
        }
        apart = false;
        spans.add(new Span(text, List.copyOf(marks), href));
    }
}
