package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A field that a tenant's articles have beside those of all; {@code open} ones are shown to the public. {@code choices} are
 * what a {@link Type#CHOICE} is made from.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExtraField(
        String key,
        String label,
        Type type,
        List<String> choices,
        @JsonInclude boolean required,
        @JsonInclude @JsonProperty("public") boolean open) {

    public ExtraField {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /** What its values are. */
    public enum Type {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("date")
        DATE,
        @JsonProperty("boolean")
        BOOLEAN,
        @JsonProperty("choice")
        CHOICE
    }
}
