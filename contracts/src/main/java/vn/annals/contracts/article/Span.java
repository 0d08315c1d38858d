package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of text with the same marks. {@code href} makes it a link: http, https, mailto or tel. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Span(
        @JsonInclude String text,
        List<Mark> marks,
        @Nullable String href) {

    public Span {
        marks = marks == null ? List.of() : marks.stream().distinct().sorted().toList();
    }

    public static Span of(String text) {
        return new Span(text, List.of(), null);
    }

    /** An inline mark. */
    public enum Mark {
        @JsonProperty("bold")
        BOLD,
        @JsonProperty("italic")
        ITALIC,
        @JsonProperty("underline")
        UNDERLINE,
        @JsonProperty("sub")
        SUB,
        @JsonProperty("sup")
        SUP
    }
}
