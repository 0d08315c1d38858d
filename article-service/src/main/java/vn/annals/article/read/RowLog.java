package vn.annals.article.read;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * Entries in rows of their own, numbered from 1 without a gap, and a row {@code head} that says how many there are. Any
 * process can follow by asking for the numbers it has not seen.
 */
public final class RowLog {

    private static final String HEAD = "head";
    private static final String DEED = "deed/";

    private final RowsStore rows;
    private final String prefix;

    public RowLog(RowsStore rows) {
        this(rows, "");
    }

    /** One of several logs in the same rows; {@code prefix} begins the ids of its own. */
    public RowLog(RowsStore rows, String prefix) {
        this.rows = rows;
        this.prefix = prefix;
    }

    /** Differs for each tenant and each time the log is written anew. */
    public String name() {
        return rows.name();
    }

    /** An entry for a deed that has one already changes nothing. */
    public void append(Deed deed, Document entry) {
        var key = deed.commit() + "/" + deed.index();
        if (rows.find(prefix + DEED + key).isPresent()) {
            return;
        }
        var row = new Document(entry).append("deed", key);
        var number = head() + 1;
        while (!rows.add(prefix + number, row) && !isOf(key, number)) {
            number++;
        }
        var changes = new LinkedHashMap<String, RowChange>();
        changes.put(prefix + HEAD, new RowChange().greatest("number", number));
        changes.put(prefix + DEED + key, new RowChange().set("number", number));
        rows.put(changes);
    }

    private boolean isOf(String key, long number) {
        return rows.find(prefix + number).orElseThrow().getString("deed").equals(key);
    }

    public long head() {
        return rows.find(prefix + HEAD).map(row -> row.getLong("number")).orElse(0L);
    }

    /** In their order; both ends included. */
    public List<Document> read(long from, long to) {
        var keys = LongStream.rangeClosed(from, to)
                .mapToObj(number -> prefix + number)
                .toList();
        return rows.find(keys).stream()
                .sorted(Comparator.comparing(
                        row -> Long.parseLong(row.getString("_id").substring(prefix.length()))))
                .toList();
    }
}
