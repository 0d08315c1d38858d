package vn.annals.article.read.board;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.annals.article.read.board.BoardOrder.Place;

/** The rows of one tenant in every order they can be asked for. A page costs what it shows and not what there is. */
final class BoardIndex {

    // So many are sorted sooner than the whole board is searched for them.
    private static final int FEW = 2_000;
    private static final BoardOrder LATEST = BoardOrder.of("-updatedAt");

    private final Map<String, BoardLine> lines = new HashMap<>();
    private final Map<String, NavigableMap<Place, BoardLine>> orders = new HashMap<>();
    private final Map<Feature, Set<BoardLine>> alike = new HashMap<>();
    private long seen = -1;

    BoardIndex() {
        BoardOrder.words().forEach(word -> orders.put(word, new TreeMap<>(BoardOrder.FORWARDS)));
    }

    /** What several rows have in common and can be asked for. */
    private record Feature(String name, @Nullable String value) {

        static List<Feature> of(BoardRow row) {
            return List.of(
                    new Feature("state", row.state()),
                    new Feature("section", row.section()),
                    new Feature("author", row.createdBy()));
        }

        static Stream<Feature> of(FindBoard query) {
            return Stream.of(
                            new Feature("state", query.state()),
                            new Feature("section", query.section()),
                            new Feature("author", query.author()))
                    .filter(feature -> feature.value() != null);
        }
    }

    /** How far in the log of changes it has come; negative while it is empty. */
    synchronized long seen() {
        return seen;
    }

    synchronized int size() {
        return lines.size();
    }

    synchronized void take(Collection<BoardRow> rows, long upTo) {
        rows.forEach(this::take);
        seen = Math.max(seen, upTo);
    }

    private void take(BoardRow row) {
        var before = lines.get(row.id());
        if (before != null && before.row().equals(row)) {
            return;
        }
        if (before != null) {
            orders.forEach((word, order) -> order.remove(before.place(word)));
            Feature.of(before.row()).forEach(feature -> with(feature).remove(before));
        }
        var line = BoardLine.of(row);
        lines.put(row.id(), line);
        orders.forEach((word, order) -> order.put(line.place(word), line));
        Feature.of(row).forEach(feature -> with(feature).add(line));
    }

    private Set<BoardLine> with(Feature feature) {
        return alike.computeIfAbsent(feature, _ -> new HashSet<>());
    }

    /** At most {@code limit} rows after the place; {@code found} are those that a search for the words of it found. */
    synchronized List<BoardRow> page(
            FindBoard query, BoardOrder order, Set<String> found, @Nullable Place after, int limit) {
        var typed = query.q() == null ? null : Typed.of(query.q());
        return inOrder(query, order, after)
                .filter(line -> query.matches(line.row())
                        && (typed == null || found.contains(line.row().id()) || line.mentions(typed)))
                .limit(limit)
                .map(BoardLine::row)
                .toList();
    }

    /** Rows from one place of all that were found. */
    record Ranked(List<BoardRow> rows, int from) {}

    /**
     * At most {@code limit} rows after the place: those of {@code found} in their order, then those whose title goes on as
     * somebody has begun to type it, the latest first.
     */
    synchronized Ranked best(FindBoard query, Set<String> found, @Nullable Place after, int limit) {
        var typed = Typed.of(Objects.requireNonNull(query.q()));
        var ranked = Stream.concat(
                        found.stream().map(lines::get).filter(Objects::nonNull),
                        inOrder(query, LATEST, null)
                                .filter(line -> !found.contains(line.row().id()) && line.mentions(typed)))
                .filter(line -> query.matches(line.row()));
        if (after == null) {
            return new Ranked(ranked.limit(limit).map(BoardLine::row).toList(), 0);
        }
        var all = ranked.map(BoardLine::row).toList();
        var from = after(all, after);
        return new Ranked(all.subList(from, Math.min(all.size(), from + limit)), from);
    }

    /** The same page out of the first that were found, if they fill it; whatever comes after them is not looked at. */
    synchronized Optional<Ranked> amongFirst(FindBoard query, Set<String> first, @Nullable Place after, int limit) {
        var rows = first.stream()
                .map(lines::get)
                .filter(line -> line != null && query.matches(line.row()))
                .map(BoardLine::row)
                .toList();
        var from =
                after == null ? 0 : 1 + rows.stream().map(BoardRow::id).toList().indexOf(after.id());
        var isKnown = after == null || from > 0;
        return isKnown && rows.size() - from >= limit
                ? Optional.of(new Ranked(rows.subList(from, from + limit), from))
                : Optional.empty();
    }

    // Ranks move while an editor pages: the row itself tells where the next begin, and its rank only once it is gone.
    private static int after(List<BoardRow> rows, Place place) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).id().equals(place.id())) {
                return at + 1;
            }
        }
        return Math.min(rows.size(), BoardOrder.rank(place) + 1);
    }

    private Stream<BoardLine> inOrder(FindBoard query, BoardOrder order, @Nullable Place after) {
        var few = Feature.of(query)
                .map(feature -> alike.getOrDefault(feature, Set.of()))
                .min(Comparator.comparing(Set::size))
                .filter(lines -> lines.size() <= FEW);
        if (few.isPresent()) {
            var places = order.places();
            return few.get().stream()
                    .filter(line -> after == null || places.compare(line.place(order.key()), after) > 0)
                    .sorted(Comparator.comparing(line -> line.place(order.key()), places));
        }
        var all = Objects.requireNonNull(orders.get(order.key()));
        var wanted = order.backwards() ? all.descendingMap() : all;
        return (after == null ? wanted : wanted.tailMap(after, false)).values().stream();
    }
}
