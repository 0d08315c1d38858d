package vn.annals.media.automation.renditions;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaDescription.Focus;

/** What was made of a file around its focus: hashes by names such as {@code w640.webp}; or why nothing could be made. */
record RenditionsRow(
        Focus focus, Map<String, String> made, @Nullable String failure) {

    RenditionsRow {
        made = Map.copyOf(made);
    }
}
