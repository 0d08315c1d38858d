package vn.annals.kernel.ledger;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document of the collection {@code tokens}. */
record StoredToken(
        String id, LedgerPosition position, @Nullable String holder, long until) {

    static final String COLLECTION = "tokens";
    static final String ID = "_id";
    static final String POSITION = "position";
    static final String OWNER = "owner";
    static final String UNTIL = "until";
    static final String HOLDER = "holder";

    static StoredToken of(Document stored) {
        return new StoredToken(
                stored.getString(ID),
                LedgerPosition.of(stored.getLong(POSITION)),
                stored.getString(HOLDER),
                stored.get(UNTIL, 0L));
    }

    static String id(String processorName, int segment) {
        return processorName + "/" + segment;
    }

    static String id(String slice) {
        return id(slice, 0);
    }

    static String slice(String id) {
        return id.substring(0, id.lastIndexOf('/'));
    }

    int segment() {
        return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
    }
}
