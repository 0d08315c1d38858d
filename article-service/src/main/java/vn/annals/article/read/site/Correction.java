package vn.annals.article.read.site;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A change of the text after the public had seen it. Templates can call public methods only. */
record Correction(
        int number, String time, String isoTime, @Nullable String note) {

    /** Oldest first. That the same text is shown again after it was withdrawn is no correction. */
    static List<Correction> of(SiteAt.Found found) {
        var changes = changes(found.showings());
        return IntStream.range(0, changes.size())
                .mapToObj(index -> of(index + 1, changes.get(index)))
                .toList();
    }

    static List<Showing> changes(List<Showing> showings) {
        return IntStream.range(1, showings.size())
                .filter(index -> showings.get(index).revision()
                        != showings.get(index - 1).revision())
                .mapToObj(showings::get)
                .toList();
    }

    private static Correction of(int number, Showing showing) {
        return new Correction(
                number, VietnameseDate.time(showing.from()), showing.from().toString(), showing.note());
    }
}
