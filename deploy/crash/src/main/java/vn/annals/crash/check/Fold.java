package vn.annals.crash.check;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.crash.check.StoredPage.Mark;
import vn.annals.crash.page.PageEvent.PageStained;
import vn.annals.crash.page.PageEvent.PageWritten;
import vn.annals.crash.page.PageRow;
import vn.annals.crash.page.PageSlice;
import vn.annals.kernel.ledger.LedgerPosition;

/** What one slice should have made of a ledger, worked out from the stored documents alone. */
final class Fold {

    private final PageSlice slice;
    private final TreeMap<String, PageRow> rows = new TreeMap<>();
    private final TreeMap<String, Document> parked = new TreeMap<>();

    Fold(PageSlice slice, List<LedgerCommit> ledger) {
        this.slice = slice;
        for (var commit : ledger) {
            for (int index = 0; index < commit.body().size(); index++) {
                take(commit, index);
            }
        }
    }

    /** The rows as JSON in the order of their ids. */
    List<String> rows() {
        return rows.values().stream().map(row -> row.document().toJson()).toList();
    }

    List<String> parked() {
        return parked.values().stream().map(Document::toJson).toList();
    }

    private void take(LedgerCommit commit, int index) {
        var aggregate = commit.aggregate(index);
        if (parked.containsKey(aggregate)) {
            return;
        }
        var page = commit.body().get(index);
        var position = new LedgerPosition(commit.number(), index).number();
        var failure = failure(page);
        if (failure == null) {
            var saying = slice.saying(commit.sequence(index), page.at(), () -> written(page));
            rows.merge(
                    aggregate,
                    PageRow.first(aggregate).plus(position, saying),
                    (known, _) -> known.plus(position, saying));
        } else {
            parked.put(
                    aggregate,
                    new Document("_id", slice.word() + "/" + aggregate)
                            .append("position", position)
                            .append("failure", failure));
        }
    }

    private @Nullable String failure(StoredPage page) {
        if (page.type().equals("riddle.RiddlePosed")) {
            return "UnknownEvent";
        }
        if (slice == PageSlice.ROLL) {
            return null;
        }
        if (page.mark() == null) {
            return "SerializationException";
        }
        return page.type().equals("page." + PageStained.class.getSimpleName()) ? "IllegalStateException" : null;
    }

    private static PageWritten written(StoredPage page) {
        Mark mark = Objects.requireNonNull(page.mark());
        return new PageWritten(mark.command(), mark.part(), mark.parts(), mark.text());
    }
}
