package vn.annals.article.read.comments;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.CommentId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per comment, {@code <id>}, and one per article, {@code of/<article>}, that names its comments in their order. */
@Component
class CommentsStore {

    private static final String OF = "of/";

    private final RowsStore rows;

    CommentsStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, CommentsProjection.SLICE, "article_comments");
    }

    void put(CommentId comment, RowChange change) {
        rows.put(comment.value(), change);
    }

    // The place in the ledger is the name: entering a comment again changes nothing.
    void enter(ArticleId article, CommentId comment, Deed deed) {
        var place = "%016d-%04d".formatted(deed.commit(), deed.index());
        rows.put(OF + article.value(), new RowChange().set("comments." + place, comment.value()));
    }

    Optional<CommentRow> find(String comment) {
        return rows.find(comment).filter(row -> row.containsKey("text")).map(CommentsStore::comment);
    }

    /** The comments on an article by their places in the ledger. */
    TreeMap<String, String> places(String article) {
        var places = new TreeMap<String, String>();
        rows.find(OF + article)
                .map(row -> row.get("comments", Document.class))
                .ifPresent(entries -> entries.forEach((place, comment) -> places.put(place, (String) comment)));
        return places;
    }

    /** By their ids. */
    Map<String, CommentRow> find(List<String> comments) {
        return rows.find(comments).stream()
                .map(CommentsStore::comment)
                .collect(Collectors.toMap(CommentRow::id, Function.identity()));
    }

    private static CommentRow comment(Document row) {
        return new CommentRow(
                row.getString("_id"),
                row.getString("article"),
                row.getInteger("revision"),
                row.getString("block"),
                row.getString("quote"),
                row.getString("text"),
                instant(requireNonNull(row.getDate("at"))),
                row.getString("by"),
                requireNonNullElse(row.getString("state"), "open"),
                orNull(row.getDate("stateAt")),
                row.getString("stateBy"),
                row.getString("reason"),
                replies(row.get("replies", Document.class)));
    }

    private static List<CommentRow.Reply> replies(@Nullable Document replies) {
        return replies == null
                ? List.of()
                : replies.entrySet().stream()
                        .map(entry -> reply(Integer.parseInt(entry.getKey()), (Document) entry.getValue()))
                        .sorted(Comparator.comparing(CommentRow.Reply::number))
                        .toList();
    }

    private static CommentRow.Reply reply(int number, Document reply) {
        return new CommentRow.Reply(
                number, reply.getString("text"), instant(reply.getDate("at")), reply.getString("by"));
    }

    private static @Nullable Instant orNull(@Nullable Date date) {
        return date == null ? null : instant(date);
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }
}
