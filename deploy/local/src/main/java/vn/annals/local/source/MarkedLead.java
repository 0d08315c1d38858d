package vn.annals.local.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.annals.kernel.text.VietnameseText;

/** The paragraph that an old page marks as its lead where its text begins, or right before that. */
final class MarkedLead {

    // "Sapo" is what Vietnamese newsrooms made of the French "chapeau".
    private static final String MARK = ".sapo,.lead,.chapo";
    private static final String PARTS = "p,li,td,blockquote,h2,h3,h4,pre";
    private static final int LONGEST = 2_000;

    private MarkedLead() {}

    /** Takes it out of the text, unless the text is nothing else. */
    static Optional<String> takenFrom(Element text) {
        var before = text.previousElementSiblings().stream().filter(element -> element.is(MARK));
        var lead = Stream.concat(opening(text).stream(), before)
                .filter(MarkedLead::isParagraph)
                .filter(element -> words(text).anyMatch(words -> !isWithin(words, element)))
                .findFirst();
        lead.ifPresent(Element::remove);
        return lead.map(element -> PlainWords.of(element.html()));
    }

    private static Optional<Element> opening(Element text) {
        return words(text)
                .findFirst()
                .map(words -> words.closest(MARK))
                .filter(element -> element != text && isWithin(element, text));
    }

    /** The elements that hold the words themselves, in order. */
    private static Stream<Element> words(Element text) {
        return text.nodeStream(TextNode.class)
                .filter(words -> !VietnameseText.isBlank(words.getWholeText()))
                .map(TextNode::parentElement)
                .flatMap(Stream::ofNullable);
    }

    private static boolean isWithin(Element element, Element whole) {
        return element == whole || element.parents().contains(whole);
    }

    // Some frameworks call whole columns "lead".
    private static boolean isParagraph(Element element) {
        var words = PlainWords.of(element.html());
        return element.is("p,div,h2,h3,h4")
                && element.select(PARTS).size() <= 1
                && !words.isEmpty()
                && words.length() <= LONGEST;
    }
}
