package vn.annals.article.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Block.Figure;
import vn.annals.contracts.article.Block.Heading;
import vn.annals.contracts.article.Block.ItemList;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Block.Quote;
import vn.annals.contracts.article.Block.Table;
import vn.annals.contracts.article.Span;

/** The blocks of one body, in order. */
final class BlockReader {

    private static final int MOST_BLOCKS = 2_000;
    private static final int MOST_ITEMS = 500;
    private static final int LONGEST_LINE = 1_000;
    private static final String TYPE = "type";
    private static final String ID = "id";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Set<String> ids = new HashSet<>();
    private final MediaReader media;

    BlockReader(MediaReader media) {
        this.media = media;
    }

    List<Block> read(Field body) {
        return body.items(MOST_BLOCKS).stream()
                .map(this::block)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Block> block(Field field) {
        var type = field.at(TYPE);
        return switch (type.text(LONGEST_LINE)) {
            case "paragraph" -> {
                field.only(TYPE, ID, "text");
                yield Optional.of(new Paragraph(id(field), spans(field)));
            }
            case "heading" -> {
                field.only(TYPE, ID, "text", "level");
                yield Optional.of(new Heading(id(field), field.at("level").number(2, 4), spans(field)));
            }
            case "list" -> {
                field.only(TYPE, ID, "ordered", "items");
                yield Optional.of(new ItemList(id(field), field.at("ordered").flag(), items(field)));
            }
            case "quote" -> {
                field.only(TYPE, ID, "text", "source");
                yield Optional.of(
                        new Quote(id(field), spans(field), field.at("source").line(LONGEST_LINE)));
            }
            case "figure" -> figure(field);
            case "table" -> {
                field.only(TYPE, ID, "rows", "header");
                yield Optional.of(
                        new Table(id(field), rows(field), field.at("header").flag()));
            }
            default -> {
                type.fault("must be one of paragraph, heading, list, quote, figure, table");
                yield Optional.empty();
            }
        };
    }

    private static List<Span> spans(Field field) {
        return SpanReader.read(field.at("text"));
    }

    private static List<List<Span>> items(Field field) {
        return field.at("items").items(MOST_ITEMS).stream()
                .map(SpanReader::read)
                .toList();
    }

    private static List<List<List<Span>>> rows(Field field) {
        var rows = field.at("rows").items(MOST_ITEMS).stream()
                .map(row -> row.items(MOST_ITEMS).stream().map(SpanReader::read).toList())
                .toList();
        var widest = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream().map(row -> filled(row, widest)).toList();
    }

    // Where a row ends early there is nothing, in every column and for every reader.
    private static List<List<Span>> filled(List<List<Span>> row, int width) {
        return Stream.concat(row.stream(), Stream.generate(List::<Span>of).limit(width - row.size()))
                .toList();
    }

    private Optional<Block> figure(Field field) {
        field.only(TYPE, ID, "mediaId", "alt", "caption", "sha256", "extension");
        var alt = Optional.ofNullable(field.at("alt").line(LONGEST_LINE)).orElse("");
        var caption = field.at("caption").line(LONGEST_LINE);
        return media.pinned(field.at("mediaId"))
                .map(pinned ->
                        new Figure(id(field), pinned.mediaId(), pinned.sha256(), pinned.extension(), alt, caption));
    }

    // A copied block carries the id of its original; the copy is a block of its own.
    private String id(Field field) {
        var given = field.at(ID).text(LONGEST_LINE);
        if (!given.isEmpty() && !NAME.matcher(given).matches()) {
            field.at(ID).fault("must be letters, digits, - and _, at most 64");
        }
        return !given.isEmpty() && ids.add(given) ? given : UUID.randomUUID().toString();
    }
}
