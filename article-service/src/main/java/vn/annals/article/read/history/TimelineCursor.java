package vn.annals.article.read.history;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.service.read.Portion;

/** Where a page of a timeline begins: the newest event of the article and the newest of its comments that are on it. */
record TimelineCursor(int events, int comments) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    static TimelineCursor read(Portion portion, HistorySize size) {
        return portion.from(
                        FORM,
                        numbers -> new TimelineCursor(
                                Math.min(size.events(), Integer.parseInt(numbers.group(1))),
                                Math.min(size.comments(), Integer.parseInt(numbers.group(2)))))
                .orElseGet(() -> new TimelineCursor(size.events(), size.comments()));
    }

    /** Null when nothing is left. */
    @Nullable
    String after(long shownEvents, long shownComments) {
        var events = this.events - shownEvents;
        var comments = this.comments - shownComments;
        return events > 0 || comments > 0 ? events + "-" + comments : null;
    }
}
