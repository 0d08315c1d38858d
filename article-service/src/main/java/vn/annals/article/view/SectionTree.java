package vn.annals.article.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.SectionRefusal;

/** All sections a site has had, closed ones too: their addresses are never given to others. */
public final class SectionTree {

    private static final Comparator<SectionView> IN_ORDER =
            Comparator.comparing(SectionView::order).thenComparing(SectionView::id);

    private final Map<String, SectionView> sections;
    private final List<SectionView> open = new ArrayList<>();

    public SectionTree(List<SectionView> sections) {
        this.sections = sections.stream().collect(Collectors.toMap(SectionView::id, Function.identity()));
        below(null, open);
    }

    /** The open sections in the order of menus, each before those below it. */
    public List<SectionView> open() {
        return Collections.unmodifiableList(open);
    }

    private void below(@Nullable String parent, List<SectionView> ordered) {
        sections.values().stream()
                .filter(section -> !section.closed() && Objects.equals(standsBelow(section), parent))
                .sorted(IN_ORDER)
                .forEach(section -> {
                    ordered.add(section);
                    below(section.id(), ordered);
                });
    }

    // Two moves at once can make a ring, and a section can be closed while one is moved below it: both are shown at the
    // top rather than nowhere.
    private @Nullable String standsBelow(SectionView section) {
        var parent = section.parent();
        return parent == null
                        || sections.get(parent) == null
                        || sections.get(parent).closed()
                        || isBelow(parent, section.id())
                ? null
                : parent;
    }

    public Optional<SectionView> find(String id) {
        return Optional.ofNullable(sections.get(id)).filter(section -> !section.closed());
    }

    /** The open section that is meant by its id or by the address it has now. */
    public Optional<SectionView> named(String word) {
        return find(word).or(() -> sections.values().stream()
                .filter(section -> !section.closed() && section.slug().equals(word))
                .findFirst());
    }

    /** The open section that has, or else once had, this address. */
    public Optional<SectionView> at(String slug) {
        return sections.values().stream()
                .filter(section -> !section.closed() && section.has(slug))
                .min(Comparator.comparing(
                                (SectionView section) -> !section.slug().equals(slug))
                        .thenComparing(SectionView::id));
    }

    /** The section that a list is asked for by its id or an address of it; what was closed has its id still. */
    public SectionView asked(String word) {
        return named(word)
                .or(() -> at(word))
                .or(() -> Optional.ofNullable(sections.get(word)))
                .orElseThrow(() -> SectionRefusal.SECTION_UNKNOWN
                        .because("there is no such section")
                        .at("/section", "is the id or address of no section"));
    }

    /** Whether another section than {@code id} has, or once had, this address. */
    public boolean isTaken(String slug, String id) {
        return sections.values().stream().anyMatch(section -> !section.id().equals(id) && section.has(slug));
    }

    /** The id of whoever is opened at this address: of the one that was closed there, else a new one. */
    public String idAt(String slug) {
        return sections.values().stream()
                .filter(section -> section.closed() && section.slug().equals(slug))
                .map(SectionView::id)
                .findFirst()
                .orElse(slug);
    }

    /** Whether {@code id} began with this address and has another by now: it is not begun anew under the first. */
    public boolean hasMoved(String id, String slug) {
        var known = sections.get(id);
        return known != null && !known.slug().equals(slug);
    }

    public boolean hasChildren(String id) {
        return sections.values().stream().anyMatch(section -> !section.closed() && id.equals(section.parent()));
    }

    /** Whether {@code id} is {@code ancestor} or stands somewhere below it. */
    public boolean isBelow(String id, String ancestor) {
        var seen = new HashSet<String>();
        for (@Nullable String at = id; at != null && seen.add(at); at = parentOf(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String parentOf(String id) {
        var section = sections.get(id);
        return section == null ? null : section.parent();
    }

    /** The next free place below {@code parent}. */
    public int lastBelow(@Nullable String parent) {
        return sections.values().stream()
                .filter(section -> !section.closed() && Objects.equals(section.parent(), parent))
                .mapToInt(SectionView::order)
                .max()
                .orElse(0);
    }
}
