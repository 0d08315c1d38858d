package vn.annals.article.text;

import static vn.annals.article.text.LossKind.UNSEEN;
import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Span;
import vn.annals.kernel.text.VietnameseText;

/** Passes markup through an allow-list first and only then reads it. */
@Component
class SanitizedHtml implements HtmlToBlocks {

    private static final int MOST_PASSES = 3;

    // Below 256 elements the allow-list drops text without a word.
    private static final int DEEPEST = 200;

    @Override
    public Markup parse(String html) {
        var page = Jsoup.parseBodyFragment(VietnameseText.normal(html));
        // White space that was not there would be text.
        page.outputSettings().prettyPrint(false);
        var paste = page.body();
        if (depth(paste) > DEEPEST) {
            throw INVALID_REQUEST.because("the markup is nested too deep").at("/body/html", "is nested too deep");
        }
        var word = WordPaste.isIn(paste);
        WordPaste.tidy(paste);
        var unseen = UnseenSigns.takenFrom(paste);
        var losses = Losses.of(paste, word);
        if (unseen) {
            losses.add(UNSEEN, "");
        }
        var blocks = blocks(Jsoup.parseBodyFragment(safe(paste.html())).body());
        return new Markup(blocks, losses.besides(PlainText.of(blocks)));
    }

    private static List<Block> blocks(Element container) {
        var blocks = new ArrayList<Block>();
        var loose = new ArrayList<Span>();
        for (var node : container.childNodes()) {
            switch (node) {
                case Element element
                when InlineText.isBlock(element) || holdsBlocks(element) -> {
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

    private static int depth(Element body) {
        var deepest = new AtomicInteger();
        body.traverse((_, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get();
    }

    // Word processors wrap whole texts in one mark that means nothing; a link around a box is meant.
    private static boolean holdsBlocks(Element element) {
        return !element.normalName().equals("a") && element.stream().anyMatch(InlineText::isBlock);
    }

    // Markup that changes at every pass is made to be read in two ways.
    private static String safe(String html) {
        var once = Allowed.POLICY.sanitize(html);
        for (int pass = 1; pass < MOST_PASSES; pass++) {
            var again = Allowed.POLICY.sanitize(once);
            if (again.equals(once)) {
                return once;
            }
            once = again;
        }
        throw INVALID_REQUEST.because("the markup cannot be read safely").at("/body/html", "cannot be read safely");
    }

    private static void read(Element element, List<Block> blocks) {
        switch (element.normalName()) {
            case "h1", "h2" -> heading(2, element, blocks);
            case "h3" -> heading(3, element, blocks);
            case "h4", "h5", "h6" -> heading(4, element, blocks);
            case "ul", "ol" -> list(element, blocks);
            case "blockquote" -> quote(element, blocks);
            case "table" -> table(element, blocks);
            case "p" -> paragraph(new ArrayList<>(InlineText.spans(element)), blocks);
            default -> blocks.addAll(blocks(element));
        }
    }

    private static void heading(int level, Element element, List<Block> blocks) {
        var text = InlineText.spans(element);
        if (!InlineText.isBlank(text)) {
            blocks.add(new Block.Heading(id(), level, text));
        }
    }

    private static void quote(Element element, List<Block> blocks) {
        var text = InlineText.spans(element);
        if (!InlineText.isBlank(text)) {
            blocks.add(new Block.Quote(id(), text, null));
        }
    }

    private static void paragraph(List<Span> spans, List<Block> blocks) {
        if (!InlineText.isBlank(spans)) {
            blocks.add(new Block.Paragraph(id(), List.copyOf(spans)));
        }
        spans.clear();
    }

    private static void list(Element list, List<Block> blocks) {
        var items = list.select("> li").stream()
                .map(InlineText::spans)
                .filter(item -> !InlineText.isBlank(item))
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.ItemList(id(), list.normalName().equals("ol"), items));
        }
    }

    private static void table(Element table, List<Block> blocks) {
        var rows = table.select("> tr, > thead > tr, > tbody > tr").stream()
                .map(row -> row.select("> th, > td"))
                .filter(cells -> !cells.isEmpty())
                .toList();
        var texts = Grid.of(rows);
        if (!texts.stream().flatMap(List::stream).allMatch(InlineText::isBlank)) {
            var header =
                    rows.getFirst().is("th") || !table.select("> thead > tr").isEmpty();
            blocks.add(new Block.Table(id(), texts, header));
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
