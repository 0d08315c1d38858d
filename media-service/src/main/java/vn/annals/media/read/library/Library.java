package vn.annals.media.read.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.read.ReadBarrier;
import vn.annals.kernel.service.tenant.People;
import vn.annals.media.answer.KnownMedia;
import vn.annals.media.answer.MediaAnswer;
import vn.annals.media.answer.RenditionProgress;
import vn.annals.media.answer.RenditionProgress.Progress;
import vn.annals.media.read.library.LibraryStore.Sought;

/** The rows with the names of those who brought the assets in, and with what was made of their files. */
@Component
class Library implements KnownMedia {

    private final LibraryStore rows;
    private final ReadBarrier barrier;
    private final People people;
    private final RenditionProgress renditions;

    Library(LibraryStore rows, ReadBarrier barrier, People people, RenditionProgress renditions) {
        this.rows = rows;
        this.barrier = barrier;
        this.people = people;
        this.renditions = renditions;
    }

    Optional<MediaAnswer> find(MediaId id) {
        return rows.find(id).map(row -> answers(List.of(row)).getFirst());
    }

    @Override
    public Optional<MediaAnswer> after(OptionalLong commit, MediaId id) {
        try {
            commit.ifPresent(number -> barrier.await(LibraryProjection.SLICE, number));
            return find(id);
        } catch (Refusal behind) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<MediaId> showing(String sha256, MediaId except) {
        return rows.showing(sha256)
                .map(LibraryRow::id)
                .filter(id -> !id.equals(except))
                .findFirst();
    }

    @Override
    public boolean cameAs(MediaId id, MediaFile file, MediaDescription description) {
        return rows.find(id)
                .filter(row -> row.arrived().equals(file.sha256()) && row.said().equals(description))
                .isPresent();
    }

    /** One page from behind {@code before} on; {@code next} is where the page after it begins. */
    LibraryPage page(Sought sought, long before, int size) {
        // One more than asked for tells whether there is a next page.
        var found = rows.list(sought, before, size + 1);
        var shown = found.stream().limit(size).toList();
        var next = found.size() > size ? Long.toString(shown.getLast().commit()) : null;
        return new LibraryPage(answers(shown), next);
    }

    private List<MediaAnswer> answers(List<LibraryRow> shown) {
        var names = people.namesOf(shown.stream().map(LibraryRow::createdBy).collect(Collectors.toSet()));
        var made = renditions.of(
                shown.stream().map(row -> row.file().sha256()).distinct().toList());
        return shown.stream().map(row -> answer(row, names, made)).toList();
    }

    private static MediaAnswer answer(LibraryRow row, Map<String, String> names, Map<String, Progress> made) {
        var by = new MediaAnswer.By(row.createdBy(), names.getOrDefault(row.createdBy(), row.createdBy()));
        var known = new MediaAnswer.Known(
                row.id(),
                row.file(),
                row.description(),
                row.retired() ? "retired" : "stored",
                row.revision(),
                row.createdAt());
        return MediaAnswer.of(known, by, made.getOrDefault(row.file().sha256(), Progress.WAITING));
    }
}
