package vn.annals.database;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Optional;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The part of a collection between two values of {@code _id}, in its order or the reverse. */
record IdRange(@Nullable Object from, @Nullable Object to, boolean reverse) {

    /** Empty when the query is about more than a range of whole numbers, or of texts, in {@code _id}. */
    static Optional<IdRange> of(Document query, @Nullable Document orderBy) {
        if (!ordersById(orderBy)) {
            return Optional.empty();
        }
        var reverse = orderBy != null && orderBy.get("_id") instanceof Number direction && direction.intValue() < 0;
        if (query.keySet().isEmpty()) {
            var ordered = orderBy != null && orderBy.containsKey("_id");
            return ordered ? Optional.of(new IdRange(null, null, reverse)) : Optional.empty();
        }
        return query.keySet().size() == 1 && query.get("_id") instanceof Document bounds
                ? bounded(bounds, reverse)
                : Optional.empty();
    }

    private static boolean ordersById(@Nullable Document orderBy) {
        return orderBy == null
                || orderBy.keySet().isEmpty()
                || (orderBy.keySet().size() == 1 && orderBy.containsKey("_id"));
    }

    private static Optional<IdRange> bounded(Document bounds, boolean reverse) {
        Object from = null;
        Object to = null;
        for (var bound : bounds.entrySet()) {
            if (!(bound.getValue() instanceof Long || bound.getValue() instanceof String)) {
                return Optional.empty();
            }
            switch (bound.getKey()) {
                case "$gt", "$gte" -> from = bound.getValue();
                case "$lt", "$lte" -> to = bound.getValue();
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new IdRange(from, to, reverse));
    }

    Cursor<Object, Document> over(MVMap<Object, Document> rows) {
        return reverse ? rows.cursor(to, from, true) : rows.cursor(from, to, false);
    }
}
