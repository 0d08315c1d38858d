package vn.annals.crash.page;

import java.util.Locale;
import java.util.function.Supplier;
import vn.annals.crash.page.PageEvent.PageStained;
import vn.annals.crash.page.PageEvent.PageWritten;

/** The slices of a projector process, each by what an event adds to its row. */
public enum PageSlice {
    /** Reads all of an event; an event it cannot read fails. */
    TALLY,
    /** Looks at no payload, so that only an event of an unknown type stops it. */
    ROLL;

    /** Also the name of the slice's collection. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code at} is the event's time in milliseconds. */
    public String saying(long sequence, long at, Supplier<?> payload) {
        return switch (this) {
            case ROLL -> sequence + " " + at;
            case TALLY -> sequence + " " + at + " " + read((PageEvent) payload.get());
        };
    }

    private static String read(PageEvent event) {
        return switch (event) {
            case PageWritten page -> page.toString();
            case PageStained page -> throw new IllegalStateException("cannot read page " + page.part());
        };
    }
}
