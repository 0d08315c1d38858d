package vn.annals.media.write;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaDescription;

/** What the form says about a picture that comes in. Empty fields are unsaid; tags are parted by commas. */
record DescriptionForm(
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String licence,
        @Nullable String source,
        @Nullable String tags,
        @Nullable String folder) {

    MediaDescription checked() {
        var words = new Words();
        var description = new MediaDescription(
                words.line("/alt", alt, Words.LONG),
                words.line("/caption", caption, Words.LONG),
                words.line("/credit", credit, Words.SHORT),
                words.line("/licence", licence, Words.SHORT),
                words.line("/source", source, Words.LONG),
                null,
                words.tags(parted()),
                words.line("/folder", folder, Words.SHORT));
        words.refuseIfFaulty();
        return description;
    }

    private List<String> parted() {
        return tags == null ? List.of() : Arrays.asList(tags.split(","));
    }
}
