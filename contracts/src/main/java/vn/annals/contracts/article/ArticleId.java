package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one article for its whole life. A UUID in its canonical lower-case form. */
public record ArticleId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticleId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not a canonical UUID");
        }
    }

    public static ArticleId random() {
        return new ArticleId(UUID.randomUUID().toString());
    }

    // Axon writes toString() of the identifier into the ledger; the record default would store "ArticleId[value=…]".
    @Override
    public String toString() {
        return value;
    }
}
