package vn.annals.contracts.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one webhook for its whole life. A UUID in its canonical lower-case form. */
public record WebhookId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebhookId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not a canonical UUID");
        }
    }

    // The aggregate's name in the ledger; the prefix keeps a webhook apart from an article with the same id.
    @Override
    public String toString() {
        return "webhook:" + value;
    }
}
