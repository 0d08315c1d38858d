package vn.annals.contracts.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one API client for its whole life. A UUID in its canonical lower-case form. */
public record ClientId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClientId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not a canonical UUID");
        }
    }

    // The aggregate's name in the ledger; the prefix keeps a client apart from an article with the same id.
    @Override
    public String toString() {
        return "client:" + value;
    }
}
