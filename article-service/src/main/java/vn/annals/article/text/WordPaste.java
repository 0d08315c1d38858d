package vn.annals.article.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What word processors put on the clipboard, said again in the elements that mean it. */
final class WordPaste {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern LIST = Pattern.compile("\\bl([0-9]{1,5})\\s+level([1-9])\\b");
    private static final Pattern HEADING = Pattern.compile("(?:^|\\s)MsoHeading([1-9])(?:\\s|$)");
    private static final Pattern NUMBER =
            Pattern.compile("[(]?(?:[0-9]{1,4}(?:[.][0-9]{1,3})*[.)/]*|[A-Za-z]{1,4}[.)/]+)");
    private static final Pattern ODD = Pattern.compile("[\\u0080-\\u009f\\u00ad]");

    private WordPaste() {}

    /** Without hyphens that nobody sees, and with the signs of old Windows pages as they were meant. */
    private static String text(String odd) {
        return ODD.matcher(odd)
                .replaceAll(found -> Matcher.quoteReplacement(sign(found.group().charAt(0))));
    }

    private static String sign(char odd) {
        return odd == '\u00ad'
                ? ""
                : WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) odd})).toString();
    }

    static boolean isIn(Element body) {
        return body.stream()
                .anyMatch(element -> element.className().startsWith("Mso")
                        || element.attr("style").contains("mso-")
                        || element.normalName().startsWith("o:"));
    }

    static void tidy(Element body) {
        body.nodeStream(TextNode.class).toList().forEach(node -> node.text(text(node.getWholeText())));
        var elements = body.stream().filter(element -> element != body).toList();
        elements.forEach(WordPaste::mark);
        elements.forEach(WordPaste::heading);
        elements.forEach(WordPaste::unfold);
        lists(elements);
        elements.stream().filter(WordPaste::isIgnored).forEach(Element::remove);
    }

    // Other editors say in a style what is meant, and some undo by it what the element says.
    private static void mark(Element element) {
        var weight = Styles.of(element, "font-weight");
        var name = element.normalName();
        if (name.equals("b") && ("normal".equals(weight) || "400".equals(weight))) {
            element.tagName("span");
        } else if (name.equals("span")) {
            wrap(element, "b", weight != null && weight.matches("bold|bolder|[6-9]00"));
            wrap(element, "i", "italic".equals(Styles.of(element, "font-style")));
            wrap(element, "sup", "super".equals(Styles.of(element, "vertical-align")));
            wrap(element, "sub", "sub".equals(Styles.of(element, "vertical-align")));
            var line = Styles.of(element, "text-decoration");
            wrap(element, "u", line != null && line.startsWith("underline") && element.closest("a") == null);
        }
    }

    private static void wrap(Element element, String mark, boolean meant) {
        if (meant) {
            var inner = new Element(mark);
            List.copyOf(element.childNodes()).forEach(inner::appendChild);
            element.appendChild(inner);
        }
    }

    private static void heading(Element element) {
        if (!element.normalName().equals("p") || LIST.matcher(list(element)).find()) {
            return;
        }
        var named = HEADING.matcher(element.className());
        var outline = Styles.of(element, "mso-outline-level");
        if (element.hasClass("MsoTitle")) {
            element.tagName("h1");
        } else if (named.find()) {
            element.tagName("h" + Math.min(6, Integer.parseInt(named.group(1))));
        } else if (outline != null && outline.matches("[1-9]")) {
            element.tagName("h" + Math.min(6, Integer.parseInt(outline)));
        }
    }

    // Elements of the word processor's own around text that is meant.
    private static void unfold(Element element) {
        var name = element.normalName();
        if (name.endsWith(":imagedata")) {
            element.tagName("img");
        } else if (name.contains(":")) {
            element.unwrap();
        }
    }

    private static boolean isIgnored(Element element) {
        return "ignore".equals(Styles.of(element, "mso-list"));
    }

    private static String list(Element element) {
        var list = Styles.of(element, "mso-list");
        return list == null ? "" : list;
    }

    private record Item(Element paragraph, String list, int level, boolean ordered) {}

    private static @Nullable Item item(Element element) {
        var list = LIST.matcher(list(element));
        if (!element.normalName().equals("p") || !list.find()) {
            return null;
        }
        var sign = element.stream().filter(WordPaste::isIgnored).findFirst();
        var number = sign.map(Element::text).orElse("").replace("\u00a0", "").strip();
        return new Item(
                element,
                list.group(1),
                Integer.parseInt(list.group(2)),
                NUMBER.matcher(number).matches());
    }

    private record Open(int level, Element list) {}

    // Each item is a paragraph of its own; those that follow one another are one list.
    private static void lists(List<Element> elements) {
        var open = new ArrayDeque<Open>();
        Item before = null;
        for (var element : elements) {
            var item = item(element);
            if (item == null) {
                continue;
            }
            var follows = before != null
                    && before.list().equals(item.list())
                    && element.previousElementSibling() == open.getLast().list()
                    && (item.level() > 1 || before.level() > 1 || before.ordered() == item.ordered());
            if (!follows) {
                open.clear();
            }
            place(item, open);
            before = item;
        }
    }

    // The innermost list stands first, and takes the next item unless that belongs above or below it.
    private static void place(Item item, ArrayDeque<Open> open) {
        while (open.size() > 1 && open.getFirst().level() > item.level()) {
            open.pop();
        }
        if (open.isEmpty()) {
            var list = list(item, open);
            item.paragraph().before(list);
        } else if (open.getFirst().level() < item.level()) {
            var last = Objects.requireNonNull(open.getFirst().list().lastElementChild());
            last.appendChild(list(item, open));
        }
        open.getFirst().list().appendChild(item.paragraph().tagName("li"));
    }

    private static Element list(Item item, ArrayDeque<Open> open) {
        var list = new Element(item.ordered() ? "ol" : "ul");
        open.push(new Open(item.level(), list));
        return list;
    }
}
