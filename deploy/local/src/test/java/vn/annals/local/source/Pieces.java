package vn.annals.local.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that a source holds, for a look at it. */
record Pieces(List<Piece> all) {

    static Pieces of(Path path) throws IOException {
        var all = new ArrayList<Piece>();
        Source.of(path).read(all::add);
        return new Pieces(all);
    }

    OldArticle article(String title) {
        return articles().stream()
                .filter(article -> article.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no article " + title + " in " + all));
    }

    List<OldArticle> articles() {
        return all.stream()
                .filter(Piece.Found.class::isInstance)
                .map(piece -> ((Piece.Found) piece).article())
                .toList();
    }

    List<String> leftOut() {
        return all.stream()
                .filter(Piece.LeftOut.class::isInstance)
                .map(piece -> ((Piece.LeftOut) piece).why())
                .toList();
    }

    List<String> unreadable() {
        return all.stream()
                .filter(Piece.Unreadable.class::isInstance)
                .map(piece -> piece.name() + ": " + ((Piece.Unreadable) piece).why())
                .toList();
    }

    static Path resource(String name, Path folder) throws IOException {
        try (InputStream in = Pieces.class.getResourceAsStream("/wordpress/" + name)) {
            if (in == null) {
                throw new AssertionError("no resource " + name);
            }
            var file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        }
    }

    static String html(OldArticle article) {
        return switch (article.body()) {
            case OldArticle.Body.Markup(var html) -> html;
            case OldArticle.Body.Paragraphs(var texts) -> String.join("\n", texts);
        };
    }
}
