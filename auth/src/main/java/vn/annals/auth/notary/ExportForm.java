package vn.annals.auth.notary;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.ledger.ExportEvent.ExportOrdered;
import vn.annals.kernel.ledger.proof.export.ExportScope;

/** What is to be exported: some articles, a range of commits, or everything when nothing is said. */
record ExportForm(
        @Nullable List<String> articles,
        @Nullable Long from,
        @Nullable Long to) {

    static final ExportForm EVERYTHING = new ExportForm(null, null, null);

    private static final int MOST_ARTICLES = 1_000;
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    ExportScope scope(long size) {
        if (articles != null) {
            return articles(articles);
        }
        return from == null && to == null ? new ExportScope.Whole() : range(from, to, size);
    }

    /** As the ledger tells it; {@code size} is how many commits there are to choose from. */
    ExportOrdered ordered(UUID id, long size) {
        return new ExportOrdered(id.toString(), size, from, to, articles == null ? List.of() : articles);
    }

    private ExportScope articles(List<String> ids) {
        demand(from == null && to == null, "/articles", "either articles or a range of commits");
        demand(
                !ids.isEmpty()
                        && ids.size() <= MOST_ARTICLES
                        && ids.stream().allMatch(id -> id != null && id.matches(ID)),
                "/articles",
                "1 to " + MOST_ARTICLES + " ids of articles");
        return new ExportScope.Articles(ids.stream().distinct().sorted().toList());
    }

    private static ExportScope range(@Nullable Long from, @Nullable Long to, long size) {
        var first = from == null ? 1 : from;
        var last = to == null ? size : to;
        demand(last >= 1 && last <= size, "/to", "must be from 1 to " + size);
        demand(first >= 1 && first <= last, "/from", "must be from 1 to " + last);
        return new ExportScope.Range(first, last);
    }

    private static void demand(boolean held, String pointer, String otherwise) {
        if (!held) {
            throw INVALID_REQUEST.because("there is nothing to export").at(pointer, otherwise);
        }
    }
}
