package vn.annals.article.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Span;

/** What is wrong with the blocks of a body. */
final class BodyChecks {

    private static final int TITLE = 1;

    private final List<Finding> findings = new ArrayList<>();
    private int level = TITLE;

    private BodyChecks() {}

    static List<Finding> of(List<Block> body) {
        var checks = new BodyChecks();
        for (var place = 0; place < body.size(); place++) {
            checks.look(body.get(place), "/body/" + place);
        }
        return checks.findings;
    }

    private void look(Block block, String pointer) {
        for (var flaw : flaws(block)) {
            findings.add(Finding.of(flaw, pointer, block.id()));
        }
        if (block instanceof Block.Heading heading) {
            level = heading.level();
        }
    }

    private List<Flaw> flaws(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> LinkChecks.of(paragraph.text());
            case Block.Heading heading -> heading(heading);
            case Block.ItemList list -> links(list.items().stream());
            case Block.Quote quote -> LinkChecks.of(quote.text());
            case Block.Figure figure -> figure(figure);
            case Block.Table table -> links(table.rows().stream().flatMap(List::stream));
        };
    }

    private List<Flaw> heading(Block.Heading heading) {
        var flaws = new ArrayList<Flaw>();
        if (heading.text().stream()
                .map(Span::text)
                .collect(Collectors.joining())
                .isBlank()) {
            flaws.add(Flaw.HEADING_EMPTY);
        }
        if (heading.level() > level + 1) {
            flaws.add(Flaw.HEADING_LEVEL_SKIPPED);
        }
        flaws.addAll(LinkChecks.of(heading.text()));
        return flaws;
    }

    private static List<Flaw> figure(Block.Figure figure) {
        var flaws = new ArrayList<Flaw>();
        if (Checks.isBlank(figure.alt())) {
            flaws.add(Flaw.ALT_MISSING);
        }
        if (Checks.isBlank(figure.caption())) {
            flaws.add(Flaw.CAPTION_MISSING);
        }
        return flaws;
    }

    private static List<Flaw> links(Stream<List<Span>> texts) {
        return texts.flatMap(text -> LinkChecks.of(text).stream()).distinct().toList();
    }
}
