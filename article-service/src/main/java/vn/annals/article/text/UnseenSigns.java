package vn.annals.article.text;

import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.annals.kernel.text.VietnameseText;

/** Signs of a paste that turn the direction of text or are not seen. Nobody typed them, so the rest is not refused for them. */
final class UnseenSigns {

    private UnseenSigns() {}

    /** Takes them out of texts and attributes, also those that were written as entities; true when there were any. */
    static boolean takenFrom(Element body) {
        var texts = body.nodeStream(TextNode.class)
                .filter(text -> !VietnameseText.isPlain(text.getWholeText()))
                .toList();
        var attributes = body.stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> !VietnameseText.isPlain(attribute.getValue()))
                .toList();
        texts.forEach(text -> text.text(without(text.getWholeText())));
        attributes.forEach(UnseenSigns::clean);
        return !texts.isEmpty() || !attributes.isEmpty();
    }

    private static void clean(Attribute attribute) {
        attribute.setValue(without(attribute.getValue()));
    }

    // Of control characters some stand where a line ended.
    static String without(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(sign ->
                        VietnameseText.isPlain(sign) ? sign : Character.isISOControl(sign.codePointAt(0)) ? " " : "")
                .collect(Collectors.joining());
    }
}
