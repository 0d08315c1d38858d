package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one comment and the replies to it. A UUID in its canonical lower-case form. */
public record CommentId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not a canonical UUID");
        }
    }

    // Axon writes toString() of the identifier into the ledger; the record default would store "CommentId[value=…]".
    @Override
    public String toString() {
        return value;
    }
}
