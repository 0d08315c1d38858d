package vn.annals.contracts.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What is said about an asset: text for those who cannot see it, caption, and whose it is. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MediaDescription(
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String licence) {}
