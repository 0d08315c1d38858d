package vn.annals.article.read.site;

import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowLog;
import vn.annals.article.read.RowsStore;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** Every change of a site, in order. */
@Component
class SiteLogStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RowLog log;

    SiteLogStore(TenantDatabase tenant) {
        this.log = new RowLog(new RowsStore(tenant, SiteProjection.SLICE, "article_site_log"));
    }

    /** Differs for each tenant and each time the log is written anew. */
    String name() {
        return log.name();
    }

    void append(Deed deed, SiteEntry entry) {
        log.append(deed, new Document("entry", JSON.writeValueAsString(entry)));
    }

    long head() {
        return log.head();
    }

    /** In their order; both ends included. */
    List<SiteEntry> read(long from, long to) {
        return log.read(from, to).stream()
                .map(row -> JSON.readValue(row.getString("entry"), SiteEntry.class))
                .toList();
    }
}
