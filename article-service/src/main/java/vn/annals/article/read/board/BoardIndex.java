package vn.annals.article.read.board;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.annals.article.read.board.BoardOrder.Place;

/** The rows of one tenant in every order they can be asked for. A page costs what it shows and not what there is. */
final class BoardIndex {

    // So many are sorted sooner than the whole board is searched for them.
    private static final int FEW = 2_000;

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

    /** At most {@code limit} rows; {@code found} are those that a search for the words of it found. */
    synchronized List<BoardRow> page(FindBoard query, Set<String> found, int limit) {
        var typed = query.q() == null ? null : Typed.of(query.q());
        return inOrder(query, query.after())
                .filter(line -> query.matches(line.row())
                        && (typed == null || found.contains(line.row().id()) || line.mentions(typed)))
                .limit(limit)
                .map(BoardLine::row)
                .toList();
    }

    private Stream<BoardLine> inOrder(FindBoard query, @Nullable Place after) {
        var order = query.order();
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
