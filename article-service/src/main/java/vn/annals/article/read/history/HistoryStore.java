package vn.annals.article.read.history;

import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowLog;
import vn.annals.article.read.RowsStore;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * Numbered rows per article, {@code <id>/r/<n>} for revisions, {@code <id>/t/<n>} for events and {@code <id>/c/<n>} for
 * those of its comments, and how many there are.
 */
@Component
class HistoryStore {

    private static final String REVISIONS = "/r/";
    private static final String EVENTS = "/t/";
    private static final String COMMENTS = "/c/";

    private final RowsStore rows;
    private final RowLog comments;

    HistoryStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, "history", "article_history");
        this.comments = new RowLog(rows);
    }

    /** How many there are is said last. */
    void putEvent(ArticleId article, int revision, RowChange change, int number, Document entry) {
        var id = article.value();
        var event = new RowChange().set("number", number);
        entry.forEach(event::set);
        var changes = new LinkedHashMap<String, RowChange>();
        changes.put(id + REVISIONS + revision, change.set("number", revision));
        changes.put(id + EVENTS + number, event);
        changes.put(id, new RowChange().greatest("revisions", revision).greatest("events", number));
        rows.put(changes);
    }

    /** Comments are numbered here: each has a sequence of its own in the ledger. */
    void putComment(ArticleId article, Deed deed, Document entry) {
        comments(article.value()).append(deed, entry);
    }

    /** Empty when there is no such article. */
    Optional<HistorySize> size(String article) {
        return rows.find(article)
                .map(row -> new HistorySize(
                        row.getInteger("revisions"),
                        row.getInteger("events"),
                        Math.toIntExact(comments(article).head())));
    }

    /** Newest first, from {@code newest} down. */
    List<RevisionEntry> revisions(String article, int newest, int limit) {
        return numbered(article + REVISIONS, newest, limit).stream()
                .map(HistoryStore::revision)
                .toList();
    }

    /** Newest first, from {@code newest} down. */
    List<TimelineEntry> events(String article, int newest, int limit) {
        return numbered(article + EVENTS, newest, limit).stream()
                .map(HistoryStore::event)
                .toList();
    }

    /** Newest first, from {@code newest} down. */
    List<TimelineEntry> comments(String article, int newest, int limit) {
        return comments(article).read(Math.max(1, newest - limit + 1L), newest).reversed().stream()
                .map(HistoryStore::event)
                .toList();
    }

    private RowLog comments(String article) {
        return comments.of(article + COMMENTS);
    }

    private List<Document> numbered(String prefix, int newest, int limit) {
        var keys = IntStream.iterate(newest, number -> number > 0, number -> number - 1)
                .limit(limit)
                .mapToObj(number -> prefix + number)
                .toList();
        return rows.find(keys).stream()
                .sorted(Comparator.comparing((Document row) -> row.getInteger("number"))
                        .reversed())
                .toList();
    }

    private static RevisionEntry revision(Document row) {
        return new RevisionEntry(
                row.getInteger("number"),
                row.getDate("at").toInstant(),
                row.getString("by"),
                row.getString("note"),
                row.getLong("commit"),
                requireNonNullElse(row.getList("states", String.class), List.of()));
    }

    private static TimelineEntry event(Document row) {
        return new TimelineEntry(
                row.getLong("commit"),
                row.getInteger("index"),
                row.getDate("at").toInstant(),
                row.getString("type"),
                row.getInteger("revision"),
                new TimelineEntry.Actor(row.getString("actor"), "", row.getString("kind")),
                row.getString("role"),
                row.getString("reason"),
                row.getString("note"),
                row.getString("command"),
                row.getString("correlation"),
                row.getString("cause"),
                row.getString("comment"));
    }
}
