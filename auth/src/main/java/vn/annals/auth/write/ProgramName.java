package vn.annals.auth.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.Refusal.FieldFault;
import vn.annals.kernel.text.VietnameseText;

/** What people call something that a program has to do with. */
final class ProgramName {

    private static final int LONGEST = 100;

    private ProgramName() {}

    static String checked(@Nullable String name, List<FieldFault> faults) {
        var text = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (VietnameseText.isBlank(text)) {
            faults.add(new FieldFault("/name", "is missing"));
        } else if (text.length() > LONGEST) {
            faults.add(new FieldFault("/name", "may have at most " + LONGEST + " characters"));
        } else if (!VietnameseText.isPlain(text)) {
            faults.add(new FieldFault(
                    "/name", "must not hold control characters or signs that turn the direction of text"));
        }
        return text;
    }
}
