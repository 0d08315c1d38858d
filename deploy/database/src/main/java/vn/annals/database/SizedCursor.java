package vn.annals.database;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rest of an answer, given out in replies that a driver reads: it refuses one of more than 48 MB. */
final class SizedCursor extends AbstractCursor {

    /** As a mongod does. */
    private static final long LARGEST_REPLY = 16L * 1024 * 1024;

    private List<Document> rest;

    SizedCursor(long id, List<Document> rest) {
        super(id);
        this.rest = List.copyOf(rest);
    }

    /** How many of the first documents go into one reply; {@code most} is 0 when nobody said. */
    static int fitting(List<Document> documents, int most) {
        var limit = most > 0 ? Math.min(most, documents.size()) : documents.size();
        long size = 0;
        for (int count = 0; count < limit; count++) {
            size += sizeOf(documents.get(count));
            if (size > LARGEST_REPLY && count > 0) {
                return count;
            }
        }
        return limit;
    }

    @Override
    public boolean isEmpty() {
        return rest.isEmpty();
    }

    @Override
    public List<Document> takeDocuments(int most) {
        var count = fitting(rest, most);
        var taken = rest.subList(0, count);
        rest = rest.subList(count, rest.size());
        return taken;
    }

    // Rather too much than too little; to encode everything twice would cost more than it tells.
    private static long sizeOf(@Nullable Object value) {
        return switch (value) {
            case Document document ->
                document.entrySet().stream()
                        .mapToLong(entry -> 8 + entry.getKey().length() + sizeOf(entry.getValue()))
                        .sum();
            case Collection<?> list ->
                list.stream().mapToLong(item -> 8 + sizeOf(item)).sum();
            case String text -> 3L * text.length();
            case BinData binary -> binary.getData().length;
            case byte[] bytes -> bytes.length;
            case null, default -> 16;
        };
    }
}
