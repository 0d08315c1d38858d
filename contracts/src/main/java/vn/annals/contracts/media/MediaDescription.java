package vn.annals.contracts.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an asset: text for those who cannot see it, caption, whose it is and where it is from, which point of
 * it matters, and how it is filed.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MediaDescription(
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String licence,
        @Nullable String source,
        @Nullable Focus focus,
        List<String> tags,
        @Nullable String folder) {

    public MediaDescription {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    public MediaDescription(
            @Nullable String alt, @Nullable String caption, @Nullable String credit, @Nullable String licence) {
        this(alt, caption, credit, licence, null, null, List.of(), null);
    }

    /** In thousandths of the picture's width and height, from its upper left corner. */
    public record Focus(int x, int y) {

        public static final Focus MIDDLE = new Focus(500, 500);
    }

    /** The point to crop around, whether anybody has chosen it or not. */
    public Focus focusOrMiddle() {
        return focus == null ? Focus.MIDDLE : focus;
    }
}
