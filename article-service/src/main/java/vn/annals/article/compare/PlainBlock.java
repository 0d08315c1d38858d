package vn.annals.article.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Block.Figure;
import vn.annals.contracts.article.Block.Heading;
import vn.annals.contracts.article.Block.ItemList;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Block.Quote;
import vn.annals.contracts.article.Block.Table;
import vn.annals.contracts.article.Span;

/** A block with the words that a reader sees in it, one line per item or row, and its place from 1. */
record PlainBlock(Block block, int place, String type, String text) {

    private static final Set<String> WORDS = Set.of("paragraph", "heading", "list", "quote");

    static PlainBlock of(Block block, int place) {
        return switch (block) {
            case Paragraph(var _, var text) -> new PlainBlock(block, place, "paragraph", line(text));
            case Heading(var _, var _, var text) -> new PlainBlock(block, place, "heading", line(text));
            case ItemList(var _, var _, var items) -> new PlainBlock(block, place, "list", lines(items));
            case Quote quote -> new PlainBlock(block, place, "quote", said(line(quote.text()), quote.source()));
            case Figure figure -> new PlainBlock(block, place, "figure", said(figure.alt(), figure.caption()));
            case Table table ->
                new PlainBlock(
                        block,
                        place,
                        "table",
                        table.rows().stream()
                                .map(row -> row.stream().map(PlainBlock::line).collect(Collectors.joining("\t")))
                                .collect(Collectors.joining("\n")));
        };
    }

    /** True when nothing at all differs but the id. */
    boolean saysTheSameAs(PlainBlock other) {
        return type.equals(other.type) && text.equals(other.text);
    }

    /** True for kinds that an editor turns into one another and that keep their words, as a paragraph made a heading. */
    boolean canBecome(PlainBlock other) {
        return !type.equals(other.type) && WORDS.contains(type) && WORDS.contains(other.type);
    }

    private static String said(String text, @Nullable String beside) {
        return beside == null ? text : text + "\n" + beside;
    }

    private static String lines(List<List<Span>> items) {
        return items.stream().map(PlainBlock::line).collect(Collectors.joining("\n"));
    }

    private static String line(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
