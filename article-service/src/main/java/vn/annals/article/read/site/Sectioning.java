package vn.annals.article.read.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.annals.article.read.site.SiteEntry.Place;
import vn.annals.article.read.site.SiteEntry.SectionChanged;
import vn.annals.article.view.SectionTree;
import vn.annals.article.view.SectionView;

/** What became of a site's sections, and the tree they made at any instant. */
final class Sectioning {

    private static final int MOST_TREES = 32;

    private final List<SectionChanged> changes = new ArrayList<>();
    private final List<Instant> instants = new ArrayList<>();

    // By how many changes had been made.
    private final Map<Integer, SectionTree> trees = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, SectionTree> eldest) {
            return size() > MOST_TREES;
        }
    };

    void add(SectionChanged change) {
        changes.add(change);
        instants.add(change.at());
    }

    SectionTree at(Instant at) {
        return trees.computeIfAbsent(Shelf.upTo(instants, at), this::tree);
    }

    private SectionTree tree(int made) {
        var states = new LinkedHashMap<String, State>();
        for (var change : changes.subList(0, made)) {
            states.merge(change.section(), State.of(change), (state, _) -> state.after(change));
        }
        return new SectionTree(states.values().stream().map(State::view).toList());
    }

    private record State(String id, String name, Set<String> slugs, Place place, boolean closed) {

        static State of(SectionChanged opened) {
            return new State(opened.section(), "", Set.of(), new Place(null, 0), false).after(opened);
        }

        State after(SectionChanged change) {
            var addresses = new LinkedHashSet<>(slugs);
            if (change.slug() != null) {
                // The one it has now stands last.
                addresses.remove(change.slug());
                addresses.add(change.slug());
            }
            return new State(
                    id,
                    orElse(change.name(), name),
                    addresses,
                    orElse(change.place(), place),
                    orElse(change.closed(), closed));
        }

        private static <T> T orElse(@Nullable T changed, T same) {
            return Objects.requireNonNullElse(changed, same);
        }

        SectionView view() {
            var all = List.copyOf(new ArrayList<>(slugs));
            var slug = all.isEmpty() ? id : all.getLast();
            return new SectionView(id, slug, name, place.parent(), place.position(), closed, all);
        }
    }
}
