package vn.annals.article.text;

import static vn.annals.article.text.LossKind.ALIGNMENT;
import static vn.annals.article.text.LossKind.BACKGROUND;
import static vn.annals.article.text.LossKind.COLOUR;
import static vn.annals.article.text.LossKind.COMMENT;
import static vn.annals.article.text.LossKind.HANDLER;
import static vn.annals.article.text.LossKind.LINK;
import static vn.annals.article.text.LossKind.MERGED;
import static vn.annals.article.text.LossKind.NESTED;
import static vn.annals.article.text.LossKind.NESTED_LIST;
import static vn.annals.article.text.LossKind.NUMBERING;
import static vn.annals.article.text.LossKind.SHEET;
import static vn.annals.article.text.LossKind.STYLE;
import static vn.annals.article.text.LossKind.WORD;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts what of a paste will not be in the blocks, or not as it was. */
final class Losses {

    private static final int LONGEST = 80;
    private static final int MOST_SAMPLES = 2;

    private static final Set<String> BOXES = Set.of("table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> HOLDERS = Set.of("li", "td", "th", "blockquote");

    private static final class Loss {
        private int count;
        private final List<String> samples = new ArrayList<>();
    }

    private final Map<LossKind, Loss> losses = new EnumMap<>(LossKind.class);
    private final boolean word;

    private Losses(boolean word) {
        this.word = word;
    }

    static Losses of(Element body, boolean word) {
        var losses = new Losses(word);
        body.stream().filter(element -> element != body).forEach(losses::count);
        body.nodeStream(Comment.class).forEach(comment -> losses.remark(comment.getData()));
        return losses;
    }

    private void count(Element element) {
        var kinds = EnumSet.noneOf(LossKind.class);
        var own = LossKind.of(element.normalName());
        if (own != null) {
            kinds.add(own);
        }
        if (Allowed.isLink(element) && InlineText.address(element.attr("href")).isEmpty()) {
            kinds.add(LINK);
        }
        kinds.addAll(Looks.lost(element));
        structure(element, kinds);
        kinds.forEach(kind -> add(kind, element));
    }

    private static void structure(Element element, Set<LossKind> kinds) {
        var name = element.normalName();
        var list = name.equals("ul") || name.equals("ol");
        if ((list || BOXES.contains(name)) && isHeld(element)) {
            kinds.add(list ? NESTED_LIST : NESTED);
        }
        if (spans(element, "colspan") || spans(element, "rowspan")) {
            kinds.add(MERGED);
        }
        if (element.hasAttr(name.equals("li") ? "value" : "start") && (list || name.equals("li"))) {
            kinds.add(NUMBERING);
        }
        if (element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().startsWith("on"))) {
            kinds.add(HANDLER);
        }
    }

    private static boolean isHeld(Element element) {
        for (var above = element.parent(); above != null; above = above.parent()) {
            if (HOLDERS.contains(above.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean spans(Element element, String attribute) {
        return element.attr(attribute).matches("[0-9]{1,3}") && Integer.parseInt(element.attr(attribute)) > 1;
    }

    // The clipboard marks by comments where a part begins, and Word what only Word is to read.
    private void remark(String words) {
        if (words.startsWith("[") || words.startsWith("?")) {
            if (word) {
                add(WORD, "");
            }
        } else if (!words.equals("StartFragment") && !words.equals("EndFragment")) {
            add(COMMENT, words);
        }
    }

    private void add(LossKind kind, Element element) {
        var noise = word && (kind == STYLE || kind == SHEET);
        add(noise ? WORD : kind, noise ? "" : sample(kind, element));
    }

    private static String sample(LossKind kind, Element element) {
        return switch (kind) {
            case LINK -> element.attr("href");
            case PICTURE -> element.attr("alt").isBlank() ? file(element.attr("src")) : element.attr("alt");
            case EMBEDDED, FILM, SOUND -> file(element.attr("src"));
            case OTHER -> "<" + element.normalName() + ">";
            case COLOUR, BACKGROUND, ALIGNMENT, STYLE, HANDLER, SHEET, SCRIPT, MERGED, NUMBERING -> "";
            default -> element.text();
        };
    }

    // What stands in the address itself is no name for it.
    private static String file(String address) {
        return address.startsWith("data:") ? address.split("[;,]", 2)[0] : address;
    }

    void add(LossKind kind, String words) {
        var loss = losses.computeIfAbsent(kind, _ -> new Loss());
        loss.count++;
        if (loss.samples.size() < MOST_SAMPLES) {
            var sample = UnseenSigns.without(cut(flat(words)));
            if (!sample.isEmpty()) {
                loss.samples.add(sample);
            }
        }
    }

    /** {@code kept} is all the text there is; what is in it was not lost. */
    List<Dropped> besides(String kept) {
        var words = flat(kept);
        return losses.entrySet().stream()
                .map(loss -> new Dropped(loss.getKey(), loss.getValue().count, missing(loss.getValue().samples, words)))
                .toList();
    }

    private static @Nullable String missing(List<String> samples, String words) {
        return samples.stream()
                .filter(sample -> !words.contains(sample.replaceFirst("…$", "")))
                .findFirst()
                .orElse(null);
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
