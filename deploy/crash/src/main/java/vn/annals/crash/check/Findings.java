package vn.annals.crash.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict in the making. */
final class Findings {

    private final List<String> faults = new ArrayList<>();
    private long examined;

    void examined() {
        examined++;
    }

    void demand(boolean kept, String otherwise, @Nullable Object... names) {
        if (!kept) {
            faults.add(otherwise.formatted(names));
        }
    }

    Verdict verdict() {
        return new Verdict(examined, faults);
    }
}
