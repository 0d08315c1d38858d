package vn.annals.article.read.article;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.PackedContent;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per article, {@code <id>}, and one per revision, {@code <id>/<n>}. */
@Component
class ArticleStore {

    private final RowsStore rows;

    ArticleStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, "article", "article_article");
    }

    void put(ArticleId article, RowChange change) {
        rows.put(article.value(), change);
    }

    /** The article points at a revision only once its text is there. */
    void putText(ArticleId article, int number, RowChange revision, RowChange change) {
        var changes = new LinkedHashMap<String, RowChange>();
        changes.put(revisionKey(article.value(), number), revision);
        changes.put(article.value(), change);
        rows.put(changes);
    }

    /** The standing of the revision comes last: those who wait for a step look at it. */
    void putStep(ArticleId article, RowChange change, int number, RowChange revision) {
        var changes = new LinkedHashMap<String, RowChange>();
        changes.put(article.value(), change);
        changes.put(revisionKey(article.value(), number), revision);
        rows.put(changes);
    }

    Optional<ArticleRow> find(String article) {
        return rows.find(article).map(ArticleStore::article);
    }

    Optional<RevisionRow> find(String article, int revision) {
        return rows.find(revisionKey(article, revision)).map(ArticleStore::revision);
    }

    private static String revisionKey(String article, int revision) {
        return article + "/" + revision;
    }

    private static ArticleRow article(Document row) {
        return new ArticleRow(
                row.getString("_id"),
                row.getInteger("revision"),
                instant(requireNonNull(row.getDate("createdAt"))),
                row.getString("createdBy"),
                orNull(row.getDate("publishedAt")),
                row.getString("slug"),
                row.getString("reason"),
                orNull(row.getDate("publishAt")),
                orNull(row.getDate("withdrawAt")),
                inOrder(row.get("publications", Document.class), ArticleStore::publication));
    }

    private static RevisionRow revision(Document row) {
        return new RevisionRow(
                row.getInteger("number"),
                row.getInteger("save"),
                PackedContent.unpack(row.get("content", Binary.class).getData()),
                inOrder(row.get("standings", Document.class), ArticleStore::standing));
    }

    private static Publication publication(String place, Document entry) {
        return new Publication(instant(entry.getDate("at")), entry.getInteger("revision"), entry.getString("section"));
    }

    private static Standing standing(String place, Document entry) {
        return new Standing(
                position(place),
                instant(entry.getDate("at")),
                entry.getString("state"),
                entry.getString("by"),
                entry.getBoolean("byHand"),
                entry.getString("reason"));
    }

    private static LedgerPosition position(String place) {
        var numbers = place.split("-", 2);
        return new LedgerPosition(Long.parseLong(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static <T> List<T> inOrder(@Nullable Document entries, BiFunction<String, Document, T> read) {
        return entries == null
                ? List.of()
                : entries.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> read.apply(entry.getKey(), (Document) entry.getValue()))
                        .toList();
    }

    private static @Nullable Instant orNull(@Nullable Date date) {
        return date == null ? null : instant(date);
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }
}
