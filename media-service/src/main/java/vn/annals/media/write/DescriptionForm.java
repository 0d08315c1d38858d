package vn.annals.media.write;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.kernel.refusal.Refusal.FieldFault;
import vn.annals.media.intake.PlainText;

/** What the form says about a picture. Empty fields are unsaid; one that is too long is refused and named. */
record DescriptionForm(
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String licence) {

    private static final int LONG = 2_000;
    private static final int SHORT = 300;

    MediaDescription checked() {
        var faults = new ArrayList<FieldFault>();
        var description = new MediaDescription(
                text("/alt", alt, LONG, faults),
                text("/caption", caption, LONG, faults),
                text("/credit", credit, SHORT, faults),
                text("/licence", licence, SHORT, faults));
        if (!faults.isEmpty()) {
            throw INVALID_REQUEST
                    .because("what is said about the picture is too long")
                    .at(faults);
        }
        return description;
    }

    private static @Nullable String text(String pointer, @Nullable String given, int longest, List<FieldFault> faults) {
        var text = given == null ? "" : PlainText.of(given);
        if (text.length() > longest) {
            faults.add(new FieldFault(pointer, "may have at most " + longest + " characters"));
        }
        return text.isEmpty() ? null : text;
    }
}
