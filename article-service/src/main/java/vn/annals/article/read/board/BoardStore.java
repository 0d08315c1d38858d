package vn.annals.article.read.board;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per article. */
@Component
class BoardStore {

    private final RowsStore rows;

    BoardStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, "board", "article_board");
    }

    void put(ArticleId article, RowChange change) {
        rows.put(article.value(), change);
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
