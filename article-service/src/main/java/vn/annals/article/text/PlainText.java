package vn.annals.article.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Span;

/** The words of a body without any form, one line for each paragraph, item and cell. */
public final class PlainText {

    private PlainText() {}

    public static String of(List<Block> body) {
        return body.stream().flatMap(PlainText::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(line(paragraph.text()));
            case Block.Heading heading -> Stream.of(line(heading.text()));
            case Block.ItemList list -> list.items().stream().map(PlainText::line);
            case Block.Quote quote -> Stream.concat(Stream.of(line(quote.text())), Stream.ofNullable(quote.source()));
            case Block.Figure figure -> Stream.concat(Stream.of(figure.alt()), Stream.ofNullable(figure.caption()));
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).map(PlainText::line);
        };
    }

    private static String line(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
