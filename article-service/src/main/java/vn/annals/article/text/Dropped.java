package vn.annals.article.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What no block can hold: {@code kind} is the name of an element, or {@code @} and the name of an attribute or style;
 * {@code sample} is some of the text that was lost with it, or where it led.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dropped(String kind, int count, @Nullable String sample) {}
