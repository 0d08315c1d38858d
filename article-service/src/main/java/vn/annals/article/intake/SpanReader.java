package vn.annals.article.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.annals.contracts.article.Span;
import vn.annals.contracts.article.Span.Mark;

/** Runs of text: a plain string, or an array of texts with marks and links. */
final class SpanReader {

    private static final int LONGEST = 50_000;
    private static final int MOST = 2_000;
    private static final Map<String, Mark> MARKS = Arrays.stream(Mark.values())
            .collect(Collectors.toMap(mark -> mark.name().toLowerCase(Locale.ROOT), Function.identity()));

    private SpanReader() {}

    static List<Span> read(Field field) {
        if (field.node().isString()) {
            var text = field.text(LONGEST);
            return text.isEmpty() ? List.of() : List.of(Span.of(text));
        }
        if (field.absent()) {
            field.fault("must be text or an array of texts");
        }
        return field.items(MOST).stream().map(SpanReader::span).toList();
    }

    private static Span span(Field field) {
        var text = field.only("text", "marks", "href").at("text");
        if (!text.node().isString()) {
            text.fault("must be a string");
            return Span.of("");
        }
        var marks = field.at("marks").items(Mark.values().length).stream()
                .map(SpanReader::mark)
                .flatMap(Optional::stream)
                .toList();
        return new Span(text.text(LONGEST), marks, Links.in(field.at("href")));
    }

    private static Optional<Mark> mark(Field field) {
        var mark = field.node().isString() ? MARKS.get(field.node().stringValue()) : null;
        if (mark == null) {
            field.fault("must be one of " + MARKS.keySet().stream().sorted().toList());
        }
        return Optional.ofNullable(mark);
    }
}
