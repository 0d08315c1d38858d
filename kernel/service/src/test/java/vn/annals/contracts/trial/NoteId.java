package vn.annals.contracts.trial;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record NoteId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoteId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is not blank");
        }
    }

    public static NoteId random() {
        return new NoteId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
