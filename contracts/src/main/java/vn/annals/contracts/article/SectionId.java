package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one section of a tenant's site for its whole life: the slug it was opened with. */
public record SectionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SectionId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a section slug");
        }
    }

    // The aggregate's name in the ledger; the prefix keeps a section apart from every other kind of aggregate.
    @Override
    public String toString() {
        return "section:" + value;
    }
}
