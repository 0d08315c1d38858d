package vn.annals.article.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A change of one row that leaves the same row when it is made again. */
public final class RowChange {

    private final Map<String, Document> operators = new LinkedHashMap<>();

    public RowChange set(String field, @Nullable Object value) {
        return with("$set", field, value);
    }

    public RowChange least(String field, Object value) {
        return with("$min", field, value);
    }

    public RowChange greatest(String field, Object value) {
        return with("$max", field, value);
    }

    public RowChange add(String field, Object value) {
        return with("$addToSet", field, value);
    }

    Document operators() {
        return new Document(operators);
    }

    private RowChange with(String operator, String field, @Nullable Object value) {
        operators.computeIfAbsent(operator, _ -> new Document()).append(field, value);
        return this;
    }
}
