package vn.annals.database;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** About how many bytes a row has. Rather too much than too little; to encode everything twice would cost more than it tells. */
final class RowSize {

    // An entry of a map in memory.
    private static final int FIELD = 48;

    private RowSize() {}

    static int of(Document row) {
        return (int) Math.min(Integer.MAX_VALUE, sizeOf(row));
    }

    private static long sizeOf(@Nullable Object value) {
        return switch (value) {
            case Document document -> {
                long size = 0;
                for (var entry : document.entrySet()) {
                    size += FIELD + entry.getKey().length() + sizeOf(entry.getValue());
                }
                yield size;
            }
            case Collection<?> list -> {
                long size = 0;
                for (var item : list) {
                    size += 8 + sizeOf(item);
                }
                yield size;
            }
            case String text -> 3L * text.length();
            case BinData binary -> binary.getData().length;
            case byte[] bytes -> bytes.length;
            case null, default -> 16;
        };
    }
}
