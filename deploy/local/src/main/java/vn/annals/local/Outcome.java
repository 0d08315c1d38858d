package vn.annals.local;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one piece of a source: a line of the report. */
record Outcome(
        String source,
        Kind outcome,
        @Nullable String why,
        @Nullable String article,
        @Nullable String address,
        List<String> notes,
        List<String> dropped) {

    enum Kind {
        /** It is new here. */
        TAKEN,
        /** It was here and has changed in the source. */
        CHANGED,
        /** It was here already. */
        UNCHANGED,
        /** It was not meant to come in, for the reason given. */
        LEFT_OUT,
        /** It could not be taken, for the reason given. */
        NOT_TAKEN
    }

    static Outcome without(String source, Kind kind, String why) {
        return new Outcome(source, kind, why, null, null, List.of(), List.of());
    }
}
