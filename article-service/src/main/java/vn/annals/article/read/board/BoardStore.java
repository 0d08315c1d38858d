package vn.annals.article.read.board;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per article, and which of them have changed: in rows of their own, one for some commits that follow each other. */
@Component
class BoardStore {

    private static final String HEAD = "head";
    private static final int COMMITS_A_ROW = 32;
    private static final int MOST_ROWS_OF_CHANGES = 200;

    private final RowsStore rows;
    private final RowsStore changes;

    BoardStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, BoardProjection.SLICE, "article_board");
        this.changes = new RowsStore(tenant, BoardProjection.SLICE, "article_board_changes");
    }

    void put(ArticleId article, Deed deed, RowChange change) {
        rows.put(article.value(), change);
        var noted = new LinkedHashMap<String, RowChange>();
        noted.put(rowOf(deed.place()), new RowChange().add("articles", article.value()));
        // Last: whoever sees it must find what it stands for.
        noted.put(HEAD, new RowChange().greatest("place", deed.place()));
        changes.put(noted);
    }

    /** Differs for each tenant and each time the rows are written anew. */
    String name() {
        return rows.name();
    }

    /** The place in the ledger of the last event that changed a row. */
    long head() {
        return changes.find(HEAD).map(row -> row.getLong("place")).orElse(0L);
    }

    /** Whether so much has changed that all rows are read sooner than those. */
    boolean isFar(long seen, long head) {
        return numberOf(head) - numberOf(seen) > MOST_ROWS_OF_CHANGES;
    }

    /** At least the rows that were changed after one place and up to another. */
    List<BoardRow> changed(long after, long upTo) {
        var numbers = LongStream.rangeClosed(numberOf(after), numberOf(upTo))
                .mapToObj(Long::toString)
                .toList();
        var articles = changes.find(numbers).stream()
                .flatMap(row -> row.getList("articles", String.class).stream())
                .collect(Collectors.toSet());
        return rows.find(articles).stream().map(BoardStore::row).toList();
    }

    private static String rowOf(long place) {
        return Long.toString(numberOf(place));
    }

    private static long numberOf(long place) {
        return place / Deed.EVENTS_A_COMMIT / COMMITS_A_ROW;
    }

    List<BoardRow> all() {
        return rows.all().stream().map(BoardStore::row).toList();
    }

    private static BoardRow row(Document row) {
        return new BoardRow(
                row.getString("_id"),
                row.getString("title"),
                row.getString("state"),
                row.getInteger("revision"),
                requireNonNullElse(row.getInteger("live"), 0),
                row.getString("section"),
                row.getString("liveSection"),
                row.getString("slug"),
                row.getDate("createdAt").toInstant(),
                row.getString("createdBy"),
                row.getDate("updatedAt").toInstant(),
                row.getString("updatedBy"),
                instant(row.getDate("publishedAt")),
                instant(row.getDate("publishAt")),
                instant(row.getDate("withdrawAt")));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
