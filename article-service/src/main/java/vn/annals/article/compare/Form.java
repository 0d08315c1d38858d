package vn.annals.article.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Block.Figure;
import vn.annals.contracts.article.Block.Heading;
import vn.annals.contracts.article.Block.ItemList;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Block.Quote;
import vn.annals.contracts.article.Block.Table;
import vn.annals.contracts.article.Span;
import vn.annals.contracts.article.Span.Mark;

/** What a block is beside its words: its marks and links, and what is its kind's own. */
final class Form {

    private Form() {}

    /** What is marked or linked in it. A mark on other words is another form; words without any are not. */
    private record Marked(
            String text, List<Mark> marks, @Nullable String href) {}

    static boolean differs(Block before, Block after) {
        return !own(before).equals(own(after)) || !marked(before).equals(marked(after));
    }

    private static List<Object> own(Block block) {
        return switch (block) {
            case Paragraph _, Quote _ -> List.of();
            case Heading heading -> List.of(heading.level());
            case ItemList list -> List.of(list.ordered());
            case Figure figure -> List.of(figure.mediaId(), figure.sha256());
            case Table table -> List.of(table.header());
        };
    }

    private static List<Marked> marked(Block block) {
        var marked = new ArrayList<Marked>();
        for (var span : spans(block)) {
            if (!span.marks().isEmpty() || span.href() != null) {
                marked.add(new Marked(span.text(), span.marks(), span.href()));
            }
        }
        return marked;
    }

    private static List<Span> spans(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text();
            case Heading heading -> heading.text();
            case Quote quote -> quote.text();
            case ItemList list -> list.items().stream().flatMap(List::stream).toList();
            case Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .toList();
            case Figure _ -> List.of();
        };
    }
}
