package vn.annals.media.write;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.Refusal.FieldFault;
import vn.annals.media.intake.PlainText;

/** Reads texts as people gave them. One that is too long is a fault, and all faults are told at once. */
final class Words {

    static final int LONG = 2_000;
    static final int SHORT = 300;

    private static final int TAG = 60;
    private static final int MOST_TAGS = 30;

    private final List<FieldFault> faults = new ArrayList<>();

    @Nullable
    String line(String pointer, @Nullable String given, int longest) {
        var text = given == null ? "" : PlainText.of(given);
        if (text.length() > longest) {
            fault(pointer, "may have at most " + longest + " characters");
        }
        return text.isEmpty() ? null : text;
    }

    String required(String pointer, @Nullable String given, int longest) {
        var text = line(pointer, given, longest);
        if (text == null) {
            fault(pointer, "must not be blank");
        }
        return text == null ? "" : text;
    }

    /** Each once, in the order they were given. */
    List<String> tags(List<String> given) {
        if (given.size() > MOST_TAGS) {
            fault("/tags", "may be at most " + MOST_TAGS);
        }
        return given.stream()
                .map(PlainText::of)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MOST_TAGS)
                .peek(tag -> line("/tags", tag, TAG))
                .toList();
    }

    void fault(String pointer, String why) {
        faults.add(new FieldFault(pointer, why));
    }

    void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw INVALID_REQUEST
                    .because("what is said about the asset cannot be kept like this")
                    .at(faults);
        }
    }
}
