package vn.annals.database;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

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
            size += RowSize.of(documents.get(count));
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
}
