package vn.annals.article.read.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.read.Portion;

/** Finds what was changed, newest first, by look-ups of known ids only: a page of a long history costs as much as one of a short. */
@Component
class Changes {

    private static final int FIRST_BLOCKS = 4;
    private static final int MOST_BLOCKS = 128;
    private static final int FIRST_COMMITS = 64;
    private static final int MOST_COMMITS = 1024;

    private final ChangesStore changes;
    private final Names names;
    private final Causes causes;

    Changes(ChangesStore changes, Names names, Causes causes) {
        this.changes = changes;
        this.names = names;
        this.causes = causes;
    }

    ChangesPage find(FindChanges query) {
        var head = changes.head();
        var newest = Math.min(query.before() - 1, Place.lastOf(last(query.to(), head)));
        var oldest = Place.of(firstSince(query.from(), head), 0);
        if (query.commit() != null) {
            newest = Math.min(newest, Place.lastOf(query.commit()));
            oldest = Math.max(oldest, Place.of(query.commit(), 0));
        }
        // One more than asked for tells whether there is a next page.
        var found = query.lists().isEmpty() ? everything(query, newest, oldest) : listed(query, newest, oldest);
        var shown = found.subList(0, Math.min(query.limit(), found.size()));
        var next = found.size() > shown.size() ? String.valueOf(shown.getLast().place()) : null;
        return new ChangesPage(names.of(shown, causes.of(shown, query.without())), next);
    }

    ChangesPage.People people(Portion portion) {
        var limit = portion.limit(Portion.MOST);
        // One more than asked for tells whether there is a next page.
        var rows = changes.people().stream()
                .sorted(ActorRow.LAST_FIRST)
                .filter(ActorRow.after(portion))
                .limit(limit + 1L)
                .toList();
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new ChangesPage.People(
                names.ofActors(shown),
                rows.size() > shown.size() ? shown.getLast().place() : null);
    }

    private List<Change> everything(FindChanges query, long newest, long oldest) {
        var limit = query.limit() + 1;
        var found = new ArrayList<Change>();
        var size = FIRST_COMMITS;
        for (var top = Place.commitOf(newest); top >= Place.commitOf(oldest) && found.size() < limit; ) {
            var bottom = Math.max(Place.commitOf(oldest), top - size + 1);
            changes
                    .changes(LongStream.rangeClosed(bottom, top).boxed().toList())
                    .headMap(newest, true)
                    .descendingMap()
                    .values()
                    .stream()
                    .filter(change -> !query.without().contains(change.of().kind()))
                    .limit(limit - (long) found.size())
                    .forEach(found::add);
            top = bottom - 1;
            size = Math.min(size * 2, MOST_COMMITS);
        }
        return found;
    }

    private List<Change> listed(FindChanges query, long newest, long oldest) {
        var limit = query.limit() + 1;
        var places = new ArrayList<Long>();
        var size = FIRST_BLOCKS;
        for (var top = Place.blockOf(newest); top >= Place.blockOf(oldest) && places.size() < limit; ) {
            var bottom = Math.max(Place.blockOf(oldest), top - size + 1);
            wanted(query, bottom, top).descendingSet().stream()
                    .filter(place -> place <= newest && place >= oldest)
                    .limit(limit - (long) places.size())
                    .forEach(places::add);
            top = bottom - 1;
            size = Math.min(size * 2, MOST_BLOCKS);
        }
        var commits = places.stream().map(Place::commitOf).distinct().toList();
        var found = changes.changes(commits);
        return places.stream().map(found::get).toList();
    }

    private TreeSet<Long> wanted(FindChanges query, long fromBlock, long toBlock) {
        var places = common(query.lists(), fromBlock, toBlock);
        if (!places.isEmpty()) {
            query.without()
                    .forEach(kind -> places.removeAll(changes.places(ChangesStore.ofKind(kind), fromBlock, toBlock)));
        }
        return places;
    }

    /** What stands on one list of each. */
    private TreeSet<Long> common(List<List<String>> lists, long fromBlock, long toBlock) {
        return lists.stream()
                .map(any -> any.stream()
                        .map(list -> changes.places(list, fromBlock, toBlock))
                        .reduce(new TreeSet<>(), Changes::union))
                .reduce(Changes::intersection)
                .orElseThrow();
    }

    private static TreeSet<Long> union(TreeSet<Long> one, TreeSet<Long> other) {
        one.addAll(other);
        return one;
    }

    private static TreeSet<Long> intersection(TreeSet<Long> one, TreeSet<Long> other) {
        one.retainAll(other);
        return one;
    }

    private long last(@Nullable Instant to, long head) {
        return to == null ? head : lastWith(at -> !at.isAfter(to), head);
    }

    private long firstSince(@Nullable Instant from, long head) {
        return from == null ? 1 : lastWith(at -> at.isBefore(from), head) + 1;
    }

    /** The ledger's time never runs backwards, so the last commit of a time is found by halving. */
    private long lastWith(Predicate<Instant> early, long head) {
        var low = 0L;
        var high = head;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            var known = lastUpTo(middle);
            if (known.isEmpty() || early.test(known.get().at())) {
                low = middle;
            } else {
                high = known.get().commit() - 1;
            }
        }
        return low;
    }

    private record Moment(long commit, Instant at) {}

    // Most commits change something here; those of other services do not.
    private Optional<Moment> lastUpTo(long commit) {
        var size = 1;
        for (var top = commit; top > 0; ) {
            var bottom = Math.max(1, top - size + 1);
            var times = changes.times(bottom, top);
            if (!times.isEmpty()) {
                return Optional.of(new Moment(times.lastKey(), times.lastEntry().getValue()));
            }
            top = bottom - 1;
            size = Math.min(size * 4, MOST_COMMITS);
        }
        return Optional.empty();
    }
}
