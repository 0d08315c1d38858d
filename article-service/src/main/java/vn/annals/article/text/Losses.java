package vn.annals.article.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Counts what of a paste will not be in the blocks. */
final class Losses {

    private static final int LONGEST = 80;
    private static final int MOST_KINDS = 24;
    private static final int MOST_SAMPLES = 2;

    // Around or between texts, and nothing to see by themselves.
    private static final Set<String> SILENT = Set.of(
            "html",
            "head",
            "body",
            "meta",
            "link",
            "base",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "hgroup",
            "tfoot",
            "colgroup",
            "col",
            "caption",
            "wbr",
            "font",
            "label",
            "xml",
            "style");

    // Of whatever else a style says, readers see no difference in a text.
    private static final Set<String> SEEN = Set.of("color", "background", "background-color", "text-align");
    private static final Set<String> PLAIN = Set.of(
            "left",
            "justify",
            "start",
            "initial",
            "inherit",
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

    private static final class Loss {
        private int count;
        private final List<String> samples = new ArrayList<>();
    }

    private final Map<String, Loss> losses = new LinkedHashMap<>();

    static Losses of(Element body) {
        var losses = new Losses();
        body.stream().filter(element -> element != body).forEach(losses::count);
        return losses;
    }

    private void count(Element element) {
        var name = element.normalName();
        if (Allowed.isLink(element) && InlineText.address(element.attr("href")).isEmpty()) {
            add("@href", element);
        } else if (!Allowed.has(name) && !SILENT.contains(name)) {
            add(name, element);
        }
        Styles.of(element).forEach((property, value) -> {
            if (SEEN.contains(property) && !PLAIN.contains(value.replace(" ", ""))) {
                add("@" + property, new Element("span"));
            }
        });
    }

    private static String sample(Element element) {
        return switch (element.normalName()) {
            case "img", "imagedata" ->
                element.hasAttr("alt") && !element.attr("alt").isBlank()
                        ? element.attr("alt")
                        : file(element.attr("src"));
            case "iframe", "embed", "video", "audio", "source" -> file(element.attr("src"));
            default -> element.text();
        };
    }

    // What stands in the address itself is no name for it.
    private static String file(String address) {
        return address.startsWith("data:") ? address.split("[;,]", 2)[0] : address;
    }

    private void add(String kind, Element element) {
        if (losses.size() >= MOST_KINDS && !losses.containsKey(kind)) {
            return;
        }
        var loss = losses.computeIfAbsent(kind, _ -> new Loss());
        loss.count++;
        if (loss.samples.size() < MOST_SAMPLES) {
            var sample = cut(flat(kind.equals("@href") ? element.attr("href") : sample(element)));
            if (!sample.isEmpty()) {
                loss.samples.add(sample);
            }
        }
    }

    /** {@code kept} is all the text there is; what is in it was not lost. */
    List<Dropped> besides(String kept) {
        var words = flat(kept);
        return losses.entrySet().stream()
                .map(loss -> new Dropped(
                        loss.getKey(),
                        loss.getValue().count,
                        loss.getValue().samples.stream()
                                .filter(sample -> !words.contains(sample.replaceFirst("…$", "")))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\h]+", " ").strip();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
