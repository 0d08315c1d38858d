package vn.annals.contracts.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one asset for its whole life, whatever file it shows. A UUID in its canonical lower-case form. */
public record MediaId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MediaId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not a canonical UUID");
        }
    }

    public static MediaId random() {
        return new MediaId(UUID.randomUUID().toString());
    }

    // The aggregate's name in the ledger; the prefix keeps an asset apart from an article with the same id.
    @Override
    public String toString() {
        return "media:" + value;
    }
}
