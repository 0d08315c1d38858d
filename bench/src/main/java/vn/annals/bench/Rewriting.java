package vn.annals.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Span;

/** One text of 6 KB that somebody goes on mending, three words at a time. */
final class Rewriting {

    private static final int PARAGRAPHS = 12;
    private static final int WORDS = 90;
    private static final int CHANGED = 3;

    private final Random chance;
    private final String section;
    private final String title;
    private final List<List<String>> paragraphs;

    Rewriting(Random chance, String section) {
        this.chance = chance;
        this.section = section;
        this.title = Vietnamese.words(chance, 8);
        this.paragraphs = IntStream.range(0, PARAGRAPHS)
                .<List<String>>mapToObj(_ ->
                        new ArrayList<>(List.of(Vietnamese.words(chance, WORDS).split(" "))))
                .toList();
    }

    ArticleContent text() {
        var body = IntStream.range(0, PARAGRAPHS)
                .<Block>mapToObj(
                        place -> new Paragraph("p" + place, List.of(Span.of(String.join(" ", paragraphs.get(place))))))
                .toList();
        return new ArticleContent(title, null, body, section, null, "Bench", null, List.of(), null);
    }

    ArticleContent mended() {
        var paragraph = paragraphs.get(chance.nextInt(PARAGRAPHS));
        for (int word = 0; word < CHANGED; word++) {
            paragraph.set(chance.nextInt(WORDS), Vietnamese.words(chance, 1));
        }
        return text();
    }
}
