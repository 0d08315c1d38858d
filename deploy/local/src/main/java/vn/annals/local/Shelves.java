package vn.annals.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.annals.kernel.text.Slug;
import vn.annals.local.source.OldArticle.Section;

/** The tenant's sections, as those are found who bring articles from elsewhere: by name, or by address. */
final class Shelves {

    private final Newsroom newsroom;
    private final boolean create;
    private final Map<String, String> known = new HashMap<>();

    Shelves(Newsroom newsroom, boolean create) {
        this.newsroom = newsroom;
        this.create = create;
        learn();
    }

    private void learn() {
        for (var section : newsroom.sections()) {
            var id = section.get("id").asString();
            known.putIfAbsent(id, id);
            known.put(section.get("slug").asString(), id);
            known.put(Slug.of(section.get("name").asString()), id);
        }
    }

    /** The first that exists, or that may be opened because the source names it itself. */
    synchronized Optional<String> find(List<Section> wanted, Consumer<String> notes) {
        var found =
                wanted.stream().map(this::existing).flatMap(Optional::stream).findFirst();
        if (found.isPresent()) {
            return found;
        }
        var sure = wanted.stream().filter(Section::sure).findFirst();
        if (sure.isEmpty() || Slug.of(sure.get().name()).isEmpty()) {
            return Optional.empty();
        }
        if (!create) {
            notes.accept("there is no section \"" + sure.get().name() + "\"; --create-sections opens it");
            return Optional.empty();
        }
        return opened(sure.get(), notes);
    }

    private Optional<String> opened(Section section, Consumer<String> notes) {
        try {
            newsroom.openSection(Slug.of(section.name()), section.name());
            learn();
        } catch (Refused refused) {
            notes.accept("the section \"" + section.name() + "\" could not be opened: " + refused.why());
        }
        return existing(section);
    }

    private Optional<String> existing(Section section) {
        return Optional.ofNullable(known.get(Slug.of(section.name())))
                .or(() -> section.slug().map(slug -> known.get(Slug.of(slug))));
    }
}
