package vn.annals.article.read;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Entries in rows of their own, numbered from 1 without a gap, and a row {@code head} that says how many there are. Any
 * process can follow by asking for the numbers it has not seen.
 */
public final class RowLog {

    private static final String HEAD = "head";
    private static final String DEED = "deed/";
    private static final String OWNER = "deed";
    private static final int END_BYTES = 64;

    private final RowsStore rows;
    private final JustWritten<End> ends;
    private final String prefix;

    /** The place in the ledger of the last entry, and its number. */
    private record End(long place, long number) {}

    public RowLog(RowsStore rows) {
        this(rows, new JustWritten<>(rows, _ -> END_BYTES), "");
    }

    private RowLog(RowsStore rows, JustWritten<End> ends, String prefix) {
        this.rows = rows;
        this.ends = ends;
        this.prefix = prefix;
    }

    /** One of several logs in the same rows; {@code prefix} begins the ids of its own. */
    public RowLog of(String prefix) {
        return new RowLog(rows, ends, prefix);
    }

    /** Differs for each tenant and each time the log is written anew. */
    public String name() {
        return rows.name();
    }

    /** An entry for a deed that has one already changes nothing. */
    public void append(Deed deed, Document entry) {
        var key = deed.commit() + "/" + deed.index();
        var row = new Document(entry).append(OWNER, key);
        next(deed, key).ifPresent(free -> {
            var number = free;
            while (!added(number, row)) {
                number++;
            }
            ends.put(prefix, new End(deed.place(), number));
        });
    }

    private boolean added(long number, Document row) {
        var key = row.getString(OWNER);
        var counts = counts(key, number);
        if (rows.add(prefix + number, row, counts)) {
            return true;
        }
        var mine = rows.find(prefix + number).orElseThrow().getString(OWNER).equals(key);
        if (mine) {
            // Its process ended before it was counted.
            rows.put(counts);
        }
        return mine;
    }

    private Map<String, RowChange> counts(String key, long number) {
        var changes = new LinkedHashMap<String, RowChange>();
        changes.put(prefix + HEAD, new RowChange().greatest("number", number));
        changes.put(prefix + DEED + key, new RowChange().set("number", number));
        return changes;
    }

    /** The number that is free as far as is known here; empty when the deed has one. */
    private OptionalLong next(Deed deed, String key) {
        // Deeds come in the order of the ledger: one after the last that was written has no entry.
        var end = ends.find(prefix).filter(last -> last.place() < deed.place());
        if (end.isPresent()) {
            return OptionalLong.of(end.get().number() + 1);
        }
        var known = rows.find(List.of(prefix + HEAD, prefix + DEED + key)).stream()
                .collect(Collectors.toMap(row -> row.getString("_id"), Function.identity()));
        return known.containsKey(prefix + DEED + key)
                ? OptionalLong.empty()
                : OptionalLong.of(numberOf(known.get(prefix + HEAD)) + 1);
    }

    public long head() {
        return numberOf(rows.find(prefix + HEAD).orElse(null));
    }

    private static long numberOf(@Nullable Document row) {
        return row == null ? 0 : row.getLong("number");
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
