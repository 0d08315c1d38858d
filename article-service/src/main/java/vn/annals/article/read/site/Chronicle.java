package vn.annals.article.read.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.annals.article.read.site.SiteEntry.Hidden;
import vn.annals.article.read.site.SiteEntry.SectionChanged;
import vn.annals.article.read.site.SiteEntry.SettingsChanged;
import vn.annals.article.read.site.SiteEntry.Shown;
import vn.annals.article.view.SectionTree;
import vn.annals.contracts.article.SiteSettings;

/**
 * All that one tenant's public could ever see, in memory and without the texts: some hundred bytes for each publication.
 * It answers for any instant, the present being one of them.
 */
final class Chronicle {

    private static final int SHORT_ID = 8;
    private static final String UNFILED = "";

    private final Map<String, List<Showing>> articles = new HashMap<>();
    private final Map<String, Set<String>> shortIds = new HashMap<>();
    private final Map<String, List<Showing>> slugs = new HashMap<>();
    private final Map<String, Shelf> shelves = new HashMap<>();
    private final Shelf all = new Shelf();
    private final Sectioning sections = new Sectioning();
    private final List<SettingsChanged> settings = new ArrayList<>();
    private final Claims claims = new Claims();
    private long size;

    synchronized long size() {
        return size;
    }

    synchronized void append(List<SiteEntry> entries) {
        for (var entry : entries) {
            size++;
            switch (entry) {
                case Shown shown -> show(shown);
                case Hidden hidden -> last(hidden.article()).ifPresent(showing -> end(showing, hidden.at()));
                case SectionChanged change -> sections.add(change);
                case SettingsChanged change -> settings.add(change);
            }
        }
    }

    private void show(Shown shown) {
        var before = last(shown.article());
        if (before.filter(showing -> showing.isOf(shown)).isPresent()) {
            return;
        }
        before.ifPresent(showing -> end(showing, shown.at()));
        claims.show(shown.article(), shown.formerAddresses());
        var showing = new Showing(shown, before.orElse(null));
        articles.computeIfAbsent(shown.article(), _ -> new ArrayList<>(1)).add(showing);
        slugs.computeIfAbsent(shown.slug(), _ -> new ArrayList<>(1)).add(showing);
        shortIds.computeIfAbsent(shown.article().substring(0, SHORT_ID), _ -> new LinkedHashSet<>(1))
                .add(shown.article());
        all.add(showing);
        shelf(showing.section()).add(showing);
    }

    private void end(Showing showing, Instant at) {
        if (showing.isOpen()) {
            showing.ends(at);
            all.end(showing, at);
            shelf(showing.section()).end(showing, at);
        }
    }

    private Shelf shelf(@Nullable String section) {
        return shelves.computeIfAbsent(Objects.requireNonNullElse(section, UNFILED), _ -> new Shelf());
    }

    private Optional<Showing> last(String article) {
        return Optional.ofNullable(articles.get(article)).map(List::getLast);
    }

    /** Newest first, after a place when one is given. */
    synchronized List<Showing> shown(Instant at, @Nullable StoryCursor after, int skip, int limit) {
        return all.at(at, after).skip(skip).limit(limit).toList();
    }

    /** Those filed under one of the sections. */
    synchronized List<Showing> shown(Set<String> within, Instant at, @Nullable StoryCursor after, int skip, int limit) {
        return Merge.of(of(within).map(shelf -> shelf.at(at, after).iterator()).toList(), skip, limit);
    }

    synchronized int count(Set<String> within, Instant at) {
        return of(within).mapToInt(shelf -> shelf.count(at)).sum();
    }

    private Stream<Shelf> of(Set<String> within) {
        return within.stream().map(shelves::get).filter(Objects::nonNull);
    }

    /** Other articles than this one, those filed where it is first. */
    synchronized List<Showing> others(Showing story, Instant at, int limit) {
        var near = shelf(story.section())
                .at(at, null)
                .filter(other -> !other.article().equals(story.article()))
                .limit(limit);
        var far = all.at(at, null)
                .filter(other ->
                        !other.article().equals(story.article()) && !Objects.equals(other.section(), story.section()));
        return Stream.concat(near, far).limit(limit).toList();
    }

    /** The newest with this slug; one that is public goes before those that were. */
    synchronized Optional<Showing> named(String slug, Instant at) {
        return slugs.getOrDefault(slug, List.of()).stream()
                .filter(showing -> showing.begunBy(at))
                .min(Comparator.comparing((Showing showing) -> !showing.at(at)).thenComparing(Shelf.NEWEST_FIRST));
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

    /** The article that has this address of a site before. */
    synchronized Optional<String> formerly(String address) {
        return claims.holder(address);
    }

    synchronized Optional<String> formerlyAsked(String address) {
        return claims.asked(address);
    }

    /** As {@link #formerly}, with this query and no other. */
    synchronized Optional<String> formerlyExactly(String address) {
        return claims.exactly(address);
    }

    synchronized SiteSettings settings(Instant at) {
        return settings.stream()
                .filter(change -> !change.at().isAfter(at))
                .reduce((_, later) -> later)
                .map(SettingsChanged::settings)
                .orElse(SiteSettings.FIRST);
    }

    synchronized SectionTree sections(Instant at) {
        return sections.at(at);
    }
}
