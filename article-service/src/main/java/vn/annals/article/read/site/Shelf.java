package vn.annals.article.read.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Showings in their order: those of one section, or all. What stands open now is kept apart from all that ever stood. */
final class Shelf {

    static final Comparator<Showing> NEWEST_FIRST =
            Comparator.comparing(Showing::time).reversed().thenComparing(Showing::article);

    // Upside down: what is new is added at the end.
    private static final Comparator<Showing> OLDEST_FIRST = NEWEST_FIRST.reversed();

    private final List<Showing> ever = new ArrayList<>();
    private final List<Showing> open = new ArrayList<>();
    private final List<Instant> begins = new ArrayList<>();
    private final List<Instant> ends = new ArrayList<>();

    void add(Showing showing) {
        insert(ever, showing, OLDEST_FIRST);
        insert(open, showing, OLDEST_FIRST);
        insert(begins, showing.from(), Comparator.naturalOrder());
    }

    void end(Showing showing, Instant at) {
        var place = Collections.binarySearch(open, showing, OLDEST_FIRST);
        if (place >= 0) {
            open.remove(place);
            insert(ends, at, Comparator.naturalOrder());
        }
    }

    private static <T> void insert(List<T> list, T item, Comparator<? super T> order) {
        if (list.isEmpty() || order.compare(list.getLast(), item) <= 0) {
            list.add(item);
        } else {
            var place = Collections.binarySearch(list, item, order);
            list.add(place < 0 ? -place - 1 : place, item);
        }
    }

    /** Newest first, those after the place only. */
    Stream<Showing> at(Instant at, @Nullable StoryCursor after) {
        var now = at.equals(Instant.MAX);
        var all = now ? open : ever;
        var wanted = after == null ? all : all.subList(0, placeOf(after, all));
        return now ? wanted.reversed().stream() : wanted.reversed().stream().filter(showing -> showing.at(at));
    }

    private static int placeOf(StoryCursor after, List<Showing> all) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (after.isBefore(all.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int count(Instant at) {
        return upTo(begins, at) - upTo(ends, at);
    }

    /** How many of the instants, which stand in order, are not after another. */
    static int upTo(List<Instant> instants, Instant at) {
        int low = 0;
        int high = instants.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (instants.get(middle).isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
