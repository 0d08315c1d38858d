package vn.annals.article.read.changes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** What things were called: a row for each version of each, so that an event that comes again finds what it found before. */
@Component
class TitlesStore {

    private final RowsStore rows;

    TitlesStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, ChangesProjection.SLICE, "article_changes_titles");
    }

    void put(String kind, String id, long version, @Nullable String title) {
        rows.put(Subject.key(kind, id) + "/" + version, new RowChange().set("title", title));
    }

    Optional<String> find(String kind, String id, long version) {
        return rows.find(Subject.key(kind, id) + "/" + version).map(row -> row.getString("title"));
    }
}
