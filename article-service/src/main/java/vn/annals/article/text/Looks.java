package vn.annals.article.text;

import static vn.annals.article.text.LossKind.ALIGNMENT;
import static vn.annals.article.text.LossKind.BACKGROUND;
import static vn.annals.article.text.LossKind.COLOUR;
import static vn.annals.article.text.LossKind.STYLE;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How an element was to look and will not. */
final class Looks {

    // What these say in a run of text becomes a mark of it.
    private static final Set<String> MARKS = Set.of("font-weight", "font-style", "vertical-align", "text-decoration");
    private static final Set<String> PLAIN = Set.of(
            "left",
            "justify",
            "start",
            "initial",
            "inherit",
            "normal",
            "baseline",
            "black",
            "windowtext",
            "white",
            "transparent",
            "none",
            "#000000",
            "#000",
            "#ffffff",
            "#fff",
            "rgb(0,0,0)",
            "auto");

    private Looks() {}

    static Set<LossKind> lost(Element element) {
        var lost = EnumSet.noneOf(LossKind.class);
        Styles.of(element).forEach((property, value) -> {
            var mark = MARKS.contains(property) && element.normalName().matches("span|b");
            if (!mark && !isPlain(value)) {
                lost.add(kind(property));
            }
        });
        attribute(element, "align", ALIGNMENT, lost);
        attribute(element, "bgcolor", BACKGROUND, lost);
        if (element.normalName().equals("font")) {
            attribute(element, "color", COLOUR, lost);
        } else if (element.normalName().equals("center")) {
            lost.add(ALIGNMENT);
        }
        return lost;
    }

    private static void attribute(Element element, String name, LossKind kind, Set<LossKind> lost) {
        if (element.hasAttr(name) && !isPlain(element.attr(name))) {
            lost.add(kind);
        }
    }

    private static LossKind kind(String property) {
        return switch (property) {
            case "color" -> COLOUR;
            case "background", "background-color" -> BACKGROUND;
            case "text-align" -> ALIGNMENT;
            default -> STYLE;
        };
    }

    private static boolean isPlain(String value) {
        return PLAIN.contains(value.toLowerCase(Locale.ROOT).replace(" ", ""));
    }
}
