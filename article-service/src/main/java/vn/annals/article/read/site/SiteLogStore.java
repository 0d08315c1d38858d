package vn.annals.article.read.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * Every change of a site in one row of its own, numbered from 1 without a gap; {@code head} says how many there are. Any
 * process can follow it by asking for the numbers it has not seen.
 */
@Component
class SiteLogStore {

    private static final String HEAD = "head";
    private static final String DEED = "deed/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RowsStore rows;

    SiteLogStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, SiteProjection.SLICE, "article_site_log");
    }

    /** Differs for each tenant and each time the log is written anew. */
    String name() {
        return rows.name();
    }

    /** An entry for a deed that has one already changes nothing. */
    void append(Deed deed, SiteEntry entry) {
        var key = deed.commit() + "/" + deed.index();
        if (rows.find(DEED + key).isPresent()) {
            return;
        }
        var row = new Document("deed", key).append("entry", JSON.writeValueAsString(entry));
        var number = head() + 1;
        while (!rows.add(Long.toString(number), row) && !isOf(key, number)) {
            number++;
        }
        rows.put(HEAD, new RowChange().greatest("number", number));
        rows.put(DEED + key, new RowChange().set("number", number));
    }

    private boolean isOf(String key, long number) {
        return rows.find(Long.toString(number)).orElseThrow().getString("deed").equals(key);
    }

    long head() {
        return rows.find(HEAD).map(row -> row.getLong("number")).orElse(0L);
    }

    /** In their order; both ends included. */
    List<SiteEntry> read(long from, long to) {
        var keys = LongStream.rangeClosed(from, to).mapToObj(Long::toString).toList();
        return rows.find(keys).stream()
                .sorted(Comparator.comparing(row -> Long.parseLong(row.getString("_id"))))
                .map(row -> JSON.readValue(row.getString("entry"), SiteEntry.class))
                .toList();
    }
}
