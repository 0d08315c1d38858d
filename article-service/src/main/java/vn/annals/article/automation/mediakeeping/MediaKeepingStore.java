package vn.annals.article.automation.mediakeeping;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** Per article, and for the site, the assets claimed for what is public and for a publication that is under way. */
@Component
class MediaKeepingStore {

    private static final String LIVE = "live";
    private static final String REQUESTED = "requested";

    private final TenantDatabase tenant;

    MediaKeepingStore(TenantDatabase tenant) {
        this.tenant = tenant;
    }

    MediaKeepingRow find(String by) {
        var row = rows().find(Filters.eq(by)).first();
        return new MediaKeepingRow(assets(row, LIVE), assets(row, REQUESTED));
    }

    void put(String by, MediaKeepingRow row) {
        var change = Updates.combine(Updates.set(LIVE, row.live()), Updates.set(REQUESTED, row.requested()));
        rows().updateOne(Filters.eq(by), change, new UpdateOptions().upsert(true));
    }

    private static List<String> assets(@Nullable Document row, String field) {
        return Optional.ofNullable(row)
                .map(found -> found.getList(field, String.class))
                .orElse(List.of());
    }

    private MongoCollection<Document> rows() {
        return tenant.current().getCollection("article_mediakeeping");
    }
}
