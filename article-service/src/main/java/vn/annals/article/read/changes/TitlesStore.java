package vn.annals.article.read.changes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.JustWritten;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** What things were called: a row for each version of each, so that an event that comes again finds what it found before. */
@Component
class TitlesStore {

    private final RowsStore rows;
    private final JustWritten<String> written;

    TitlesStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, ChangesProjection.SLICE, "article_changes_titles");
        this.written = new JustWritten<>(rows, title -> 2 * title.length());
    }

    void put(String kind, String id, long version, @Nullable String title) {
        var key = key(kind, id, version);
        rows.put(key, new RowChange().set("title", title));
        if (title != null) {
            written.put(key, title);
        }
    }

    Optional<String> find(String kind, String id, long version) {
        var key = key(kind, id, version);
        return written.find(key).or(() -> rows.find(key).map(row -> row.getString("title")));
    }

    private static String key(String kind, String id, long version) {
        return Subject.key(kind, id) + "/" + version;
    }
}
