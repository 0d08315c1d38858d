package vn.annals.article.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What no block can hold; {@code sample} is some of the text that was lost with it, or where it led. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dropped(LossKind kind, int count, @Nullable String sample) {}
