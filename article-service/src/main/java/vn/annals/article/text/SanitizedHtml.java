package vn.annals.article.text;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Span;
import vn.annals.kernel.text.VietnameseText;

/** Passes markup through an allow-list first and only then reads it. */
@Component
class SanitizedHtml implements HtmlToBlocks {

    private static final int MOST_PASSES = 3;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "div",
                    "br",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "b",
                    "strong",
                    "i",
                    "em",
                    "u",
                    "a",
                    "sub",
                    "sup",
                    "span")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowWithoutAttributes("span", "a")
            .toFactory();

    @Override
    public List<Block> parse(String html) {
        return blocks(Jsoup.parseBodyFragment(safe(VietnameseText.normal(html))).body());
    }

    private static List<Block> blocks(Element container) {
        var blocks = new ArrayList<Block>();
        var loose = new ArrayList<Span>();
        for (var node : container.childNodes()) {
            switch (node) {
                case Element element
                when InlineText.isBlock(element) -> {
                    paragraph(loose, blocks);
                    read(element, blocks);
                }
                case Element element -> loose.addAll(InlineText.spans(element));
                case TextNode text -> loose.addAll(InlineText.spans(text));
                default -> {
                    // comments and the like say nothing
                }
            }
        }
        paragraph(loose, blocks);
        return blocks;
    }

    // Markup that changes at every pass is made to be read in two ways.
    private static String safe(String html) {
        var once = POLICY.sanitize(html);
        for (int pass = 1; pass < MOST_PASSES; pass++) {
            var again = POLICY.sanitize(once);
            if (again.equals(once)) {
                return once;
            }
            once = again;
        }
        throw INVALID_REQUEST.because("the markup cannot be read safely").at("/body/html", "cannot be read safely");
    }

    private static void read(Element element, List<Block> blocks) {
        switch (element.normalName()) {
            case "h1", "h2" -> blocks.add(new Block.Heading(id(), 2, InlineText.spans(element)));
            case "h3" -> blocks.add(new Block.Heading(id(), 3, InlineText.spans(element)));
            case "h4", "h5", "h6" -> blocks.add(new Block.Heading(id(), 4, InlineText.spans(element)));
            case "ul", "ol" ->
                blocks.add(new Block.ItemList(id(), element.normalName().equals("ol"), items(element)));
            case "blockquote" -> blocks.add(new Block.Quote(id(), InlineText.spans(element), null));
            case "table" -> blocks.add(table(element));
            case "div" -> blocks.addAll(blocks(element));
            default -> paragraph(new ArrayList<>(InlineText.spans(element)), blocks);
        }
    }

    private static void paragraph(List<Span> spans, List<Block> blocks) {
        if (spans.stream().anyMatch(span -> !span.text().isBlank())) {
            blocks.add(new Block.Paragraph(id(), List.copyOf(spans)));
        }
        spans.clear();
    }

    private static List<List<Span>> items(Element list) {
        return list.select("> li").stream()
                .map(InlineText::spans)
                .filter(spans -> !spans.isEmpty())
                .toList();
    }

    private static Block.Table table(Element table) {
        var rows = table.select("tr").stream()
                .map(row ->
                        row.select("> th, > td").stream().map(InlineText::spans).toList())
                .toList();
        return new Block.Table(id(), rows, !table.select("tr:first-child > th").isEmpty());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
