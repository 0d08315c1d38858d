package vn.annals.crash.child;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.bson.Document;
import vn.annals.crash.page.PageRow;
import vn.annals.crash.page.PageSlice;
import vn.annals.kernel.tenancy.TenantId;

/** The rows of one slice of one tenant. */
final class RowStore {

    private final MongoCollection<Document> rows;

    RowStore(ServerStore server, TenantId tenant, PageSlice slice) {
        rows = server.database(tenant).getCollection(slice.word());
    }

    Optional<PageRow> find(String aggregate) {
        return Optional.ofNullable(rows.find(eq("_id", aggregate)).first()).map(PageRow::of);
    }

    void add(PageRow row) {
        rows.insertOne(row.document());
    }

    /** False when the row is no longer what it was, as when two processes believe that the slice is theirs. */
    boolean replace(PageRow was, PageRow row) {
        var found = and(eq("_id", was.aggregate()), eq("position", was.position()));
        return rows.replaceOne(found, row.document()).getMatchedCount() == 1;
    }
}
