package vn.annals.contracts.member;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one membership, from its invitation to its end. A UUID in its canonical lower-case form; it tells nothing. */
public record MemberId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MemberId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not a canonical UUID");
        }
    }

    // The aggregate's name in the ledger; the prefix keeps a member apart from an article with the same id.
    @Override
    public String toString() {
        return "member:" + value;
    }
}
