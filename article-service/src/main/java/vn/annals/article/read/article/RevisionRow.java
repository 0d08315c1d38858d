package vn.annals.article.read.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleEvent.ArticleAutosaved;
import vn.annals.contracts.article.ArticleEvent.Written;

/** One revision with its text; {@code save} is there until its writer has finished. {@code standings} are in the order of the ledger and never empty. */
record RevisionRow(int number, @Nullable Integer save, ArticleContent content, List<Standing> standings) {

    /** How it came to stand where it stood at that instant; empty when it was not yet written. */
    List<Standing> until(Instant instant) {
        return standings.stream()
                .filter(standing -> !standing.at().isAfter(instant))
                .toList();
    }

    /** Whether it may say something else now than it said at that instant: a sitting writes one revision again and again. */
    boolean mayHaveChangedSince(Instant instant) {
        return standings.stream().anyMatch(standing -> standing.at().isAfter(instant) && standing.mayBeText());
    }

    /** The same revision with the words of one of its saves. */
    RevisionRow saying(Written text) {
        var saved = text instanceof ArticleAutosaved autosaved ? autosaved.save() : null;
        return new RevisionRow(number, saved, text.content(), standings);
    }
}
