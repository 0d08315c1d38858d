package vn.annals.article.read.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.annals.article.read.site.SiteEntry.Hidden;
import vn.annals.article.read.site.SiteEntry.Place;
import vn.annals.article.read.site.SiteEntry.SectionChanged;
import vn.annals.article.read.site.SiteEntry.SettingsChanged;
import vn.annals.article.read.site.SiteEntry.Shown;
import vn.annals.article.view.SectionTree;
import vn.annals.article.view.SectionView;
import vn.annals.contracts.article.SiteSettings;

/**
 * All that one tenant's public could ever see, in memory and without the texts: some hundred bytes for each publication.
 * It answers for any instant, the present being one of them.
 */
final class Chronicle {

    private static final int SHORT_ID = 8;
    private static final Comparator<Showing> NEWEST_FIRST =
            Comparator.comparing(Showing::time).reversed().thenComparing(Showing::article);

    private final Map<String, List<Showing>> articles = new HashMap<>();
    private final Map<String, Set<String>> shortIds = new HashMap<>();
    private final List<Showing> inOrder = new ArrayList<>();
    private final List<SectionChanged> sections = new ArrayList<>();
    private final List<SettingsChanged> settings = new ArrayList<>();
    private long size;

    synchronized long size() {
        return size;
    }

    synchronized void append(List<SiteEntry> entries) {
        var sorted = entries.size() == 1;
        for (var entry : entries) {
            size++;
            switch (entry) {
                case Shown shown -> show(shown, sorted);
                case Hidden hidden -> last(hidden.article()).ifPresent(showing -> showing.ends(hidden.at()));
                case SectionChanged change -> sections.add(change);
                case SettingsChanged change -> settings.add(change);
            }
        }
        if (!sorted) {
            inOrder.sort(NEWEST_FIRST);
        }
    }

    private void show(Shown shown, boolean sorted) {
        var before = last(shown.article());
        if (before.filter(showing -> showing.isOf(shown)).isPresent()) {
            return;
        }
        before.ifPresent(showing -> showing.ends(shown.at()));
        var showing = new Showing(shown, before.orElse(null));
        articles.computeIfAbsent(shown.article(), _ -> new ArrayList<>(1)).add(showing);
        shortIds.computeIfAbsent(shown.article().substring(0, SHORT_ID), _ -> new LinkedHashSet<>(1))
                .add(shown.article());
        var place = sorted ? Collections.binarySearch(inOrder, showing, NEWEST_FIRST) : -inOrder.size() - 1;
        inOrder.add(place < 0 ? -place - 1 : place, showing);
    }

    private Optional<Showing> last(String article) {
        return Optional.ofNullable(articles.get(article)).map(List::getLast);
    }

    /** Newest first. */
    synchronized List<Showing> shown(Instant at, Predicate<Showing> wanted, int skip, int limit) {
        return inOrder.stream()
                .filter(showing -> showing.at(at) && wanted.test(showing))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    synchronized int count(Instant at, Predicate<Showing> wanted) {
        return (int) inOrder.stream()
                .filter(showing -> showing.at(at) && wanted.test(showing))
                .count();
    }

    /** All that the public saw of an article by then, oldest first. */
    synchronized List<Showing> of(String article, Instant at) {
        return articles.getOrDefault(article, List.of()).stream()
                .filter(showing -> showing.begunBy(at))
                .toList();
    }

    /** The articles that were public by then and have this beginning of their id; hardly ever more than one. */
    synchronized List<String> articles(String shortId, Instant at) {
        return shortIds.getOrDefault(shortId, Set.of()).stream()
                .filter(article -> !of(article, at).isEmpty())
                .toList();
    }

    synchronized SiteSettings settings(Instant at) {
        return settings.stream()
                .filter(change -> !change.at().isAfter(at))
                .reduce((_, later) -> later)
                .map(SettingsChanged::settings)
                .orElse(SiteSettings.FIRST);
    }

    synchronized SectionTree sections(Instant at) {
        var states = new LinkedHashMap<String, SectionState>();
        for (var change : sections) {
            if (!change.at().isAfter(at)) {
                states.merge(change.section(), SectionState.of(change), (state, _) -> state.after(change));
            }
        }
        return new SectionTree(states.values().stream().map(SectionState::view).toList());
    }

    private record SectionState(String id, String name, Set<String> slugs, Place place, boolean closed) {

        static SectionState of(SectionChanged opened) {
            return new SectionState(opened.section(), "", Set.of(), new Place(null, 0), false).after(opened);
        }

        SectionState after(SectionChanged change) {
            var addresses = new LinkedHashSet<>(slugs);
            if (change.slug() != null) {
                // The one it has now stands last.
                addresses.remove(change.slug());
                addresses.add(change.slug());
            }
            return new SectionState(
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
