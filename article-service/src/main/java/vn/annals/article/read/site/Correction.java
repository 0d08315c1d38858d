package vn.annals.article.read.site;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A change of the text after the public had seen it. Templates can call public methods only. */
record Correction(
        int number, String time, String isoTime, @Nullable String note) {

    /** From one public text to the next. */
    record Step(Showing before, Showing after) {}

    /** Oldest first. */
    static List<Correction> of(SiteAt.Found found) {
        var steps = steps(found.showings());
        return IntStream.range(0, steps.size())
                .mapToObj(index -> of(index + 1, steps.get(index).after()))
                .toList();
    }

    /** That the same text is shown again after it was withdrawn is no correction. */
    static List<Step> steps(List<Showing> showings) {
        return IntStream.range(1, showings.size())
                .mapToObj(index -> new Step(showings.get(index - 1), showings.get(index)))
                .filter(step -> step.before().revision() != step.after().revision())
                .toList();
    }

    static Correction of(int number, Showing showing) {
        return new Correction(
                number, VietnameseDate.time(showing.from()), VietnameseDate.iso(showing.from()), showing.note());
    }
}
